// SPDX-License-Identifier: EUPL-1.2
// Takes what was pasted on the home page to the page of the check without sending it: that page asks in a way in which nobody sees it.

const form = document.getElementById('controle') as HTMLFormElement
const entry = form.elements.namedItem('vraag') as HTMLTextAreaElement
const picture = form.elements.namedItem('beeld') as HTMLInputElement
const seen = document.getElementById('manier') as HTMLElement

/** What the page says of it; without a second key holder it is asked openly. */
const { private: privately } = seen.dataset
const willSee = seen.textContent ?? ''
const choose = picture.closest('label')?.querySelector('span')?.textContent ?? ''

/** Which picture waits for the button, and that we see it. */
function showPicture(): void {
  const [chosen] = picture.files ?? []
  const label = picture.closest('label')?.querySelector('span')
  if (label) label.textContent = chosen?.name ?? choose
  seen.textContent = (chosen ? willSee : privately) ?? willSee
}
picture.addEventListener('change', showPicture)
// Whoever comes back finds what the browser kept.
addEventListener('pageshow', showPicture)
form.addEventListener('paste', ({ clipboardData }) => {
  if (!clipboardData?.files.length) return
  picture.files = clipboardData.files
  showPicture()
})

// Whoever leaves at once and presses Back finds the page empty.
document.querySelector('.dw-quick-exit')?.addEventListener('click', () => {
  form.reset()
  entry.value = ''
  showPicture()
})

form.addEventListener('submit', (event) => {
  const typed = entry.value.trim()
  if (privately === undefined || typed === '' || picture.files?.length) return
  try {
    // The page of the check takes it out again at once.
    sessionStorage.setItem('dijkwacht-vraag', typed)
  } catch {
    return // no storage: asked openly, as without script
  }
  event.preventDefault()
  location.assign(form.action)
})
