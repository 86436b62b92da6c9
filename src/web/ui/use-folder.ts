import { useRouter } from '@tanstack/react-router'

/** What comes before a path within the app in a link: a static site may lie in a folder. */
export const useFolder = (): string => useRouter().options.context.staticSite?.folder ?? ''
