// SPDX-License-Identifier: EUPL-1.2
// Takes what was pasted on the home page to the page of the check without sending it: that page asks in a way in which nobody sees it.

const form = document.getElementById('controle') as HTMLFormElement
const entry = form.elements.namedItem('vraag') as HTMLTextAreaElement
const picture = form.elements.namedItem('beeld') as HTMLInputElement
const seen = document.getElementById('manier') as HTMLElement

/** What the page says of it; without a second key holder it is asked openly. */
const { private: privately } = seen.dataset
if (privately !== undefined) seen.textContent = privately

// A picture is what somebody wants to have looked at: it goes at once.
picture.addEventListener('change', () => {
  if (picture.files?.length) form.requestSubmit()
})
form.addEventListener('paste', ({ clipboardData }) => {
  if (!clipboardData?.files.length) return
  picture.files = clipboardData.files
  form.requestSubmit()
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
