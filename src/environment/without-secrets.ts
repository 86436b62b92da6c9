// A user or a password may hold spaces and quotes where nobody has encoded them.
const userInfo = /(?<=:\/\/)[^/?#\n]*@/g
const quotedAddress = /(["'])([a-z][a-z0-9+.-]*:\/\/(?:(?!\1)[^?#\n])*)[?#].*?\1(?!\w)/gi
const address = /(:\/\/[^\s"'<>?#]*)(?:[?#][^\s"'<>]*)?/g

/**
 * Takes out of every address in a text what may be secret: user and password, and the query and
 * fragment, which sign an address (`?sig=…`). A query that has spaces is known to its end where the
 * address stands in quotes.
 */
export const withoutSecrets = (text: string): string =>
  text
    .replaceAll(userInfo, '')
    .replaceAll(quotedAddress, '$1$2?…$1')
    .replaceAll(address, (found, open: string) => (found === open ? open : `${open}?…`))
