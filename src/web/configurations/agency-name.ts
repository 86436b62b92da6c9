/** An agency's name with its abbreviation, where that tells more. */
export const agencyName = ({ name, abbrev }: { name: string; abbrev?: string | undefined }) =>
  abbrev && abbrev !== name
    ? `${name} (${abbrev})`.replace(/\(([^()]*)\) \(([^()]*)\)$/, '($1, $2)')
    : name
