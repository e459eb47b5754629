// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import type { Context } from '#foundation/access'
import { sql } from '#foundation/db'
import { listFigures } from '#modules/statistics'
import type { TestContext } from '../../../../tests/context.ts'
import { beginEdition } from '../begin-edition/begin-edition.command.ts'
import { readDraft } from '../compose/read-draft.query.ts'
import { publishEdition } from '../publish-edition/publish-edition.command.ts'
import { sendEdition } from '../send-edition/send-edition.command.ts'
import { signPassages } from '../sign-passages/sign-passages.command.ts'
import { reviseEdition } from '../write-edition/write-edition.command.ts'
import type { Person } from './who.query.ts'

/** A moment in the middle of a week. */
export const now = new Date('2026-11-25T10:00:00Z')

export interface Colleague extends Context {
  actor: Person
}

async function enrol(
  test: TestContext,
  organisationId: string,
  organisationName: string,
  name: string,
): Promise<Colleague> {
  const id = randomUUID()
  await sql`insert into partners.organisation (id, name, kind) values (${organisationId}, ${organisationName}, 'bank')
    on conflict do nothing`.execute(test.ctx.db.kysely)
  await sql`insert into partners.person (id, issuer, subject, name, organisation_id, roles)
    values (${id}, 'test', ${id}, ${name}, ${organisationId}, array['policy-adviser'])`.execute(test.ctx.db.kysely)
  const permissions = new Set(['factsheets:write', 'factsheets:sign'] as const)
  return { ...test.visitor, actor: { kind: 'person', id, name, organisationId, organisationName, permissions } }
}

/** Who writes, who signs, and somebody who has nothing to do with it. */
export async function factsheetPeople(test: TestContext) {
  test.setNow(now)
  return {
    writer: await enrol(test, 'ministerie-demo', 'Ministerie (demo)', 'Mira Maker'),
    police: await enrol(test, 'politie-demo', 'Politie (demo)', 'Pol Tekenaar'),
    banker: await enrol(test, 'deltabank-demo', 'Deltabank (demo)', 'Bas Banker'),
    outsider: await enrol(test, 'koopplein-demo', 'Koopplein (demo)', 'Otto Buiten'),
  }
}
export type People = Awaited<ReturnType<typeof factsheetPeople>>

/** The ids of a few shipped figures. */
export async function someFigures(test: TestContext) {
  const figures = (
    await Promise.all(['politie', 'NVB', 'CBS'].map((source) => listFigures(test.visitor, { source }, 'nl')))
  ).flat()
  const find = (source: string, indicator: string, form: string, period: string) => {
    const found = figures.find(
      ({ observation: each }) =>
        each.source === source &&
        each.indicator === indicator &&
        each.form === form &&
        each.period === period &&
        each.breakdown === '',
    )
    if (!found) throw new Error(`no such figure: ${source} ${indicator} ${form} ${period}`)
    return found.key
  }
  return {
    police2022: find('politie', 'reports_and_charges', 'FF-410', '2022'),
    police2023: find('politie', 'reports_and_charges', 'FF-410', '2023'),
    banks2021: find('NVB', 'loss', 'FF-410', '2021'),
    banks2022: find('NVB', 'loss', 'FF-410', '2022'),
    banks2025: find('NVB', 'loss', 'FF-410', '2025'),
    doubtful: find('CBS', 'victims_share', 'FF-110', '2025'),
  }
}
export type Figures = Awaited<ReturnType<typeof someFigures>>

export function aBody({ police2022, banks2022 }: Figures): string {
  return `Een inleiding zonder cijfers.

## Bankhelpdeskfraude

De politie kreeg {{cijfer ${police2022}}} meldingen en aangiften.

Banken stelden {{cijfer ${banks2022}}} schade vast. Dat is {{verandering ${banks2022}}}.

{{grafiek ${banks2022}}}
`
}

export async function changesOf(ctx: Context, id: string): Promise<string> {
  const draft = await readDraft(ctx, id)
  return String(draft?.edition.changes)
}

export const asked = { 'signer-politie': 'politie-demo', 'signer-nvb': 'deltabank-demo' }

export async function written(
  people: People,
  number: string,
  body: string,
  title = 'Trends en cijfers',
): Promise<string> {
  const id = await beginEdition(people.writer, { number, title })
  await reviseEdition(people.writer, id, { changes: '1', title, body })
  return id
}

export async function sent(people: People, number: string, body: string): Promise<string> {
  const id = await written(people, number, body)
  await sendEdition(people.writer, id, { changes: await changesOf(people.writer, id), ...asked })
  return id
}

export async function sign(who: Colleague, id: string): Promise<void> {
  const draft = await readDraft(who, id)
  for (const { source, digest, organisationId } of draft?.asked ?? [])
    if (organisationId === who.actor.organisationId)
      await signPassages(who, id, { changes: String(draft?.edition.changes), source, digest })
}

export async function published(people: People, number: string, body: string): Promise<string> {
  const id = await sent(people, number, body)
  await sign(people.police, id)
  await sign(people.banker, id)
  await publishEdition(people.writer, id, { changes: await changesOf(people.writer, id) })
  return id
}

/** What happens when its source takes a figure back, or gives it again. */
export async function setFigure(
  test: TestContext,
  id: string,
  change: { withdrawn?: string; value?: number },
): Promise<void> {
  await sql`update statistics.observation set withdrawn = coalesce(${change.withdrawn ?? null}, withdrawn),
    value = coalesce(${change.value ?? null}, value) where id = ${id}`.execute(test.ctx.db.kysely)
}
