// SPDX-License-Identifier: EUPL-1.2
// Makes "share" one tap: the way of the device itself, or else the address is copied. Without script it opens the address and a mail.
for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-share-url]')) {
  const { shareUrl: url = '', shareTitle: title = '', shareDone = '' } = details.dataset
  const said = document.createElement('span')
  said.setAttribute('role', 'status')
  details.after(said)
  details.querySelector('summary')?.addEventListener('click', async (event) => {
    // Whatever the browser cannot do, the page does.
    if (details.open || !(navigator.share || navigator.clipboard)) return
    event.preventDefault()
    try {
      if (navigator.share) await navigator.share({ title, url })
      else {
        await navigator.clipboard.writeText(url)
        said.textContent = shareDone
      }
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) details.open = true
    }
  })
}
