/**
 * The name of a configuration's type as we show it: LL2's own, with its spelling put right
 * ("Reuseable Upper Stage").
 */
export const typeName = (name: string): string => name.replace('Reuseable', 'Reusable')
