// SPDX-License-Identifier: EUPL-1.2
// The page before a listed site. It looks the name up anew: what stands in its own address proves nothing.
import { findListed, openAllTheSame } from './look-up.ts'
import { hostOf } from './listed-name.ts'
import { fillWords, moment, part, word } from './page-words.ts'
import { platform } from './settings.ts'
import { readState } from './store.ts'

void start(decodeURIComponent(location.hash.slice(1)))

async function start(url: string): Promise<void> {
  fillWords()
  const [listed, list] = await Promise.all([findListed(url, Date.now()), readState('list')])
  if (!listed) {
    part('over').hidden = false
    part('listed').hidden = true
    part('back').addEventListener('click', back)
    return
  }
  const { name, imitates, since, until } = listed
  part('host').textContent = hostOf(url)
  part('imitates').textContent = imitates === null ? '' : word('imitates', imitates)
  const who = list?.authority ?? new URL(platform).host
  part('who').textContent = word('who', who, moment(since, true), moment(until, true))
  part('help').setAttribute('href', `${platform}${word('prefix')}/hulp`)
  part('wrong').setAttribute('href', `${platform}${word('prefix')}/bezwaar/site`)
  part('back').addEventListener('click', back)
  const sure = part('sure') as HTMLInputElement
  const open = part('open') as HTMLButtonElement
  sure.addEventListener('change', () => {
    open.disabled = !sure.checked
  })
  open.addEventListener('click', async () => {
    if (!sure.checked || hostOf(url) === null) return
    await openAllTheSame(name, Date.now())
    location.replace(url)
  })
}

/** To where somebody came from; with nothing before it, to a page that is nobody's. */
function back(): void {
  if (history.length > 2) history.go(-1)
  else location.replace('about:blank')
}
