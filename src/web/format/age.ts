import { formatDistanceStrict } from 'date-fns/formatDistanceStrict'

/**
 * How long ago something was, in its largest unit: "3 hours ago", "2 days ago".
 * @param seconds - its age
 */
export const formatAge = (seconds: number): string =>
  formatDistanceStrict(-seconds * 1000, 0, { addSuffix: true })
