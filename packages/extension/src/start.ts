// SPDX-License-Identifier: EUPL-1.2
// The page of the extension: how old its list is, what it does, and the sites where a pasted account is looked up.
import { browserApi } from './browser-api.ts'
import { fillWords, moment, part, word } from './page-words.ts'
import { evaluator, platform } from './settings.ts'
import { countNames, readState, writeState } from './store.ts'

void start()

async function start(): Promise<void> {
  fillWords()
  const [list, count] = await Promise.all([readState('list'), countNames()])
  part('list').textContent = list ? word('listIs', String(count), moment(list.at)) : word('listNone')
  part('from').textContent = word('listFrom', platform)
  part('pay').hidden = evaluator === null
  part('form').addEventListener('submit', (event) => {
    event.preventDefault()
    void add(part('site') as HTMLInputElement)
  })
  await showSites()
}

const originsOf = (host: string) => [`https://${host}/*`, `${platform}/*`, `${evaluator}/*`]

async function add(field: HTMLInputElement): Promise<void> {
  const written = field.value.trim()
  const host = URL.parse(/^https:\/\//i.test(written) ? written : `https://${written}`)?.hostname ?? ''
  const isName = /^[a-z\d-]+(\.[a-z\d-]+)+$/.test(host)
  part('wrong').textContent = isName ? '' : word('siteWrong')
  // Asked before anything else: the browser wants it in the same breath as the press.
  if (!isName || !(await browserApi.permissions.request({ permissions: ['scripting'], origins: originsOf(host) })))
    return
  const sites = (await readState('paySites')) ?? []
  if (sites.includes(host)) return
  const script = { id: host, js: ['pay.js'], matches: [`https://${host}/*`], allFrames: true, runAt: 'document_start' }
  await browserApi.scripting?.registerContentScripts([script])
  await writeState('paySites', [...sites, host])
  field.value = ''
  await showSites()
}

async function remove(host: string): Promise<void> {
  await browserApi.scripting?.unregisterContentScripts({ ids: [host] })
  await browserApi.permissions.remove({ origins: [`https://${host}/*`] })
  await writeState(
    'paySites',
    ((await readState('paySites')) ?? []).filter((one) => one !== host),
  )
  await showSites()
}

async function showSites(): Promise<void> {
  const rows = ((await readState('paySites')) ?? []).map((host) => {
    const row = document.createElement('li')
    const button = document.createElement('button')
    button.textContent = word('siteRemove', host)
    button.addEventListener('click', () => void remove(host))
    row.append(host, ' ', button)
    return row
  })
  part('sites').replaceChildren(...rows)
}
