// SPDX-License-Identifier: EUPL-1.2
// Says what was found of a pasted account, once. The account itself is kept nowhere.
import { fillWords, moment, part, word } from './page-words.ts'
import { platform } from './settings.ts'
import { readState, writeState } from './store.ts'

void start()

async function start(): Promise<void> {
  fillWords()
  const told = await readState('account')
  await writeState('account', undefined)
  part('told').textContent = told
    ? word('accountWho', told.authority, moment(told.until - 1, true))
    : word('accountGone')
  part('check').setAttribute('href', `${platform}${word('prefix')}/controleren`)
}
