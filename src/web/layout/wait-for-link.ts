/**
 * Moves the focus to a link once it is there and in sight, unless the visitor moves it before.
 * @param focusLink - moves it, and says whether it could
 * @param focused - what had the focus when this was wanted
 */
export function waitForLink(focusLink: () => boolean, focused: Element | null): void {
  const observer = new MutationObserver(look)
  function look() {
    const { activeElement } = document
    // What was focused may go with what it stood in: that is nobody's move.
    const hasMoved = activeElement !== focused && activeElement !== document.body
    if (hasMoved || focusLink()) observer.disconnect()
  }
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class'],
  })
  // It may have come while this code did.
  look()
}
