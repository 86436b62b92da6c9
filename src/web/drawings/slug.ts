/** A drawing's place on the sheet, as it stands in an address: `#soyuz-ms`. */
export const slugOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-')
