// SPDX-License-Identifier: EUPL-1.2
// The script of the story: says how much still fits, and holds what was typed in this tab until we have it (decision 0145). Nothing leaves the device.
import { countCharacters, sayRoom } from '../../../ui/count-characters.ts'
import { keptText, type KeptStory } from './kept-story.ts'

const name = 'dijkwacht-verhaal'
const offer = document.getElementById('verhaal-bewaard')
const story = document.getElementById('narrative')

countCharacters(document)
if (offer && story instanceof HTMLTextAreaElement) hold(offer, story)
// All others come after the story, so we have it.
else if (!/\/(nu|eerst|verhaal)$/.test(location.pathname)) forget()
document.querySelector('.dw-quick-exit')?.addEventListener('click', forget)
for (const form of document.forms) if (form.querySelector('[value=wipe]')) form.addEventListener('submit', forget)

function hold(offer: HTMLElement, story: HTMLTextAreaElement): void {
  const part = (of: string) => offer.querySelector(`[data-part=${of}]`) as HTMLElement
  const { draft = '' } = offer.dataset
  const turn = (of: 'found' | 'offline', isShown: boolean) => {
    part(of).hidden = !isShown
    offer.hidden = part('found').hidden && part('offline').hidden
  }

  story.addEventListener('input', () => {
    turn('found', false)
    remember({ draft, text: story.value })
  })
  const keptNow = () => keptText(remembered(), { draft, shown: story.value })
  const answered = () => {
    turn('found', false)
    story.focus()
  }
  // The browser puts back what it remembers itself before this.
  addEventListener('pageshow', () => turn('found', keptNow() !== null))
  part('back').addEventListener('click', () => {
    story.value = keptNow() ?? story.value
    sayRoom(document, story)
    answered()
  })
  part('forget').addEventListener('click', () => {
    forget()
    answered()
  })
  story.form?.addEventListener('submit', (event) => {
    turn('offline', !navigator.onLine)
    if (!navigator.onLine) event.preventDefault()
  })
  addEventListener('online', () => turn('offline', false))
}

function remembered(): KeptStory | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null')
  } catch {
    return null
  }
}

/** Where the browser keeps nothing, or has no room, the page works as without script. */
function remember(story: KeptStory): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(story))
  } catch {}
}

function forget(): void {
  try {
    sessionStorage.removeItem(name)
  } catch {}
}
