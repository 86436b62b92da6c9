const address = /\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>]+/gi
const userInfo = /^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i

/**
 * Takes out of every address in a text what may be secret: user and password, and the query and
 * fragment, which sign an address (`?sig=…`).
 */
export const withoutSecrets = (text: string): string =>
  text.replaceAll(address, found => {
    const open = found.replace(userInfo, '$1')
    const end = open.search(/[?#]/)
    return end < 0 ? open : `${open.slice(0, end)}?…`
  })
