// SPDX-License-Identifier: EUPL-1.2
// Accounts are not in a list at home: there are few enough of them to try them all. The private check asks both key holders, so that neither learns which.
import { checkPrivately, recognise } from '@dijkwacht/check-client/citizen'
import { nobleGroup } from '@dijkwacht/check-client/noble'
import { browserApi } from './browser-api.ts'
import { hostOf } from './listed-name.ts'
import { evaluator, platform } from './settings.ts'
import { readState, writeState } from './store.ts'

/** Looks up the first account in what was pasted, on a site that somebody named. Warns in a window of its own: no page can draw or read that. */
export async function checkPasted(text: string, at: string): Promise<void> {
  const sites = (await readState('paySites')) ?? []
  if (evaluator === null || !sites.includes(hostOf(at) ?? '')) return
  const account = recognise(text).find(({ kind, expressions }) => kind === 'iban' && expressions.length > 0)
  if (!account) return
  try {
    const { outcomes } = await checkPrivately(platform, nobleGroup, [account])
    const [outcome] = outcomes
    if (!outcome) throw new Error('no answer')
    await sayBadge(true)
    if (outcome.answer !== 'above_threshold') return
    const until = (outcome.lastDay + 1) * 86_400_000
    await writeState('account', { said: 'warned', authority: outcome.authority ?? '', until })
    const url = browserApi.runtime.getURL('account.html')
    await browserApi.windows.create({ url, type: 'popup', width: 520, height: 640 })
  } catch {
    // Away is never "nothing reported".
    await sayBadge(false)
  }
}

async function sayBadge(isLookedUp: boolean): Promise<void> {
  await browserApi.action.setBadgeText({ text: isLookedUp ? '' : '?' })
  await browserApi.action.setTitle({ title: browserApi.i18n.getMessage(isLookedUp ? 'name' : 'pasteFailed') })
}
