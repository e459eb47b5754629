// SPDX-License-Identifier: EUPL-1.2
import { type Permit, Withheld } from '#values'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { read, sourceFiles } from './source-files.ts'

const code = sourceFiles().filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.ts$/.test(file))

/** What only a disclosure may do, and where that stands. */
const guarded: { what: string; pattern: RegExp; only: RegExp }[] = [
  {
    what: 'grant a permit',
    pattern: /Permit\.grant\(/,
    only: /^src\/modules\/sharing\/disclose\//,
  },
  {
    what: 'put something in the inbox of another organisation',
    pattern: /\binsertMessages\b|into sharing\.message/,
    only: /^src\/modules\/sharing\/(disclose\/disclose\.command|recall-item\/(recall-item|tell-removed)\.command|disclosure\/disclosure\.store)\.ts$/,
  },
  {
    what: 'write that something was disclosed',
    pattern: /\binsertDisclosures\b|into sharing\.disclosure/,
    only: /^src\/modules\/sharing\/(disclose\/disclose\.command|disclosure\/disclosure\.store)\.ts$/,
  },
  {
    what: 'call another server',
    pattern: /(?<![.\w])fetch\(/,
    // A form that a desk of the workbench sends to its own page, the search while one types, a plan that somebody keeps on a device, what the private check reads (it sends nothing), and a blinded list: in the browser, to us.
    only: /^src\/(foundation\/(sign-in\/|web\/call-partner\.ts$)|app\/|ui\/send-form\.tsx$|modules\/(casework\/find-anything\/find-everywhere\.client\.ts|guidance\/keep-plan\/(keep-plan|plan-worker)\.client\.ts|sharing\/(check-identifier\/answer-fully|screen-list\/screen-blinded|share-to-check\/share-worker)\.client\.ts)$)/,
  },
  {
    what: 'call a partner of the operator',
    pattern: /(?<![.\w])callPartner\(/,
    only: /^src\/(foundation\/|modules\/(classification\/ask-stronger-model\/|shield\/(web-risk\/web-risk|netcraft\/netcraft|ask-age\/registered-at)\.query\.ts$|sharing\/(oprf-key\/second-holder\.query|follow-changes\/ring-doorbell\.command)\.ts$))/,
  },
  {
    what: 'call an address that the operator registered for a partner',
    pattern: /(?<![.\w])(?:callRegistered|tellRegistered)\(/,
    // A filer hears of its own complaints: number, status and code; who wants warnings hears what everybody may read.
    only: /^src\/(foundation\/web\/(call|tell)-registered\.ts$|modules\/((?:signals|warnings)\/call-webhooks\/call-webhooks|complaints\/call-webhook\/call-webhook)\.command\.ts$)/,
  },
  {
    what: 'reach another machine by itself',
    pattern: /from '(?:node:(?:https?|dns\/promises|dns|net|tls)|nodemailer(?:\/[^']*)?|mailauth|smtp-server)'/,
    only: /^src\/(foundation\/|app\/|values\/|modules\/(redress\/prove-control\/look-at-domain\.query|shield\/(fetch-evidence\/(ask-site|open-way)\.query|confirm-delivery\/confirm-delivery\.command|publish-zone\/zone-server\.query|warn-visitor\/warn-visitor\.api)|messages\/(answer-reporter\/who-may-be-answered\.query|listen-to-mail\/listen-to-mail\.api))\.ts$)/,
  },
]

function bypasses(files: readonly { file: string; text: string }[]): string[] {
  return files.flatMap(({ file, text }) =>
    guarded.flatMap(({ what, pattern, only }) =>
      pattern.test(text) && !only.test(file) ? [`${file} may not ${what}`] : [],
    ),
  )
}

test('nothing leaves an organisation but by a disclosure', () => {
  expect(code.length).toBeGreaterThan(300)
  expect(bypasses(code.map((file) => ({ file, text: read(file) })))).toEqual([])
})

test('a bypass is caught', () => {
  const planted = [
    { file: 'src/modules/statistics/leak/leak.query.ts', text: "Permit.grant('public-check')" },
    { file: 'src/modules/cases/leak/leak.command.ts', text: 'await insertMessages(tx, rows)' },
    { file: 'src/modules/casework/leak/leak.store.ts', text: 'insert into sharing.message (number) values (1)' },
    { file: 'src/modules/reports/leak/leak.query.ts', text: "import { request } from 'node:https'" },
    { file: 'src/modules/reports/leak/leak.job.ts', text: 'await callPartner(ctx, url, { body })' },
    { file: 'src/modules/cases/leak/leak.job.ts', text: 'await callRegistered(ctx, url, { type, body })' },
    { file: 'src/modules/shield/leak/leak.command.ts', text: "import { createTransport } from 'nodemailer'" },
    { file: 'src/foundation/processing/leak.ts', text: 'await fetch(url)' },
    { file: 'src/modules/reports/leak/leak.command.ts', text: "await fetch('https://partner.example', { body })" },
  ]
  expect(bypasses(planted)).toHaveLength(planted.length)
})

test('what is withheld does not compile, print or travel without a permit', () => {
  const withheld = new Withheld({ account: 'GEHEIM' })
  // @ts-expect-error there is no way to the value but `reveal`
  expect(withheld.account).toBeUndefined()
  // @ts-expect-error and `reveal` asks for a permit
  const open = () => withheld.reveal()
  expect(open).toBeTypeOf('function')
  // @ts-expect-error which nobody can forge: no plain object is one
  const forged: Permit = { exchange: 'public-check' }
  expect(() => withheld.reveal(forged)).toThrow('no permit')
  for (const shown of [JSON.stringify(withheld), inspect(withheld), Object.values(withheld).join()])
    expect(shown).not.toContain('GEHEIM')
})
