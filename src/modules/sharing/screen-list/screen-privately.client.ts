// SPDX-License-Identifier: EUPL-1.2
// The script of the page that screens. What is pasted is blinded here; a file, and what a browser cannot do, goes to us as it is, as the page says. Whatever goes
// wrong, it sends nothing by itself: whoever presses again asks openly.
import type * as Blinded from './screen-blinded.client.ts'

const template = document.getElementById('verblind') as HTMLTemplateElement | null
const form = document.querySelector<HTMLFormElement>('main form[method=post]')
const place = document.getElementById('uitslag')
const seen = document.getElementById('wie-ziet')

if (template && form && place) {
  const { dataset } = template
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLTextAreaElement
  let isOpenly = false
  let isBusy = false
  if (seen) seen.textContent = dataset.willNotSee ?? ''
  const load = () => import(/* @vite-ignore */ dataset.later ?? '') as Promise<typeof Blinded>
  form.addEventListener('input', () => void load().catch(() => {}), { once: true })
  form.addEventListener('submit', (event) => {
    const [list, purpose] = [field('list').value, field('purpose').value]
    const hasFile = (field('file') as HTMLInputElement).files?.length
    if (isOpenly || hasFile || list.trim() === '' || purpose.trim() === '') return
    event.preventDefault()
    if (isBusy) return
    isBusy = true
    const button = form.querySelector('button') as HTMLButtonElement
    const pressed = button.textContent
    button.textContent = dataset.busy ?? ''
    // Reckoning holds the page still: first let it show that something happens.
    void new Promise((shown) => setTimeout(shown, 30))
      .then(load)
      .then((script) => script.screenBlinded(template, list, purpose))
      .then(
        ({ parts, isAway }) => {
          isOpenly = isAway
          place.replaceChildren(...parts)
        },
        () => {
          isOpenly = true
          place.replaceChildren(template.content.children[0]?.cloneNode(true) as Element)
        },
      )
      .finally(() => {
        isBusy = false
        button.textContent = pressed
        place.scrollIntoView({ block: 'nearest' })
      })
  })
}
