// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { translate } from '#foundation/text'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { listOrganisations } from '#modules/partners'
import { dutchDay } from '#values'
import { updateClaim } from '../claim/claim.store.ts'
import { claimMessages } from '../claim/claim.text.ts'
import type { StoredClaim } from '../claim/stored-claim.ts'
import { moveClaim } from '../take-step/move-claim.command.ts'
import { type Asked, changeClaim } from '../take-step/party.query.ts'
import { ageConflict, type AgeConflict } from './age.ts'
import { holderAge } from './holder-age.query.ts'
import { obstacleText } from './judge.text.ts'
import { insertTest, selectTests } from './test.store.ts'
import { type TestAnswers, testQuestions, type TestQuestion, verdictOf } from './verdict.ts'

/**
 * One of two people says what they found about the holder. When both found the same, the claim goes to the prosecutor or back to criminal law. An answer about age that
 * the day of birth contradicts is refused.
 */
export async function judgeClaim(ctx: Context, asked: Asked, entries: FormEntries): Promise<void> {
  const read = new FormReader(ctx, entries)
  const answers = Object.fromEntries(
    (Object.keys(testQuestions) as TestQuestion[]).map((question) => [
      question,
      read.choice(question, testQuestions[question]),
    ]),
  ) as unknown as TestAnswers
  const prosecutors = (await listOrganisations(ctx)).filter(({ kind }) => kind === 'prosecutor')
  const prosecutorId = read.choice(
    'prosecutor',
    prosecutors.map(({ id }) => id),
  )
  read.done()
  await changeClaim(ctx, asked, 'police', async ({ tx, claim, by }) => {
    if (claim.status !== 'testing') throw new Refusal(webMessages.notNow, { status: 409 })
    await refuseWrongAge(ctx, tx, claim, answers.age)
    await insertTest(tx, {
      id: ctx.newId(),
      claimId: claim.id,
      organisationId: by.organisationId,
      personId: by.id,
      personName: by.name,
      answers,
      at: ctx.now(),
    })
    await recordAudit(ctx, tx, {
      action: 'claims.test-given',
      subjectKind: 'claim',
      subjectId: claim.id,
      purpose: 'recover-money',
    })
    await follow(ctx, tx, claim, prosecutorId)
  })
}

const conflictCodes: Record<AgeConflict, string> = {
  'is-minor': claimMessages.holderIsMinor,
  'is-adult': claimMessages.holderIsAdult,
  'no-representative': claimMessages.noRepresentative,
}

async function refuseWrongAge(ctx: Context, tx: Tx, claim: StoredClaim, answer: TestAnswers['age']): Promise<void> {
  const known = await holderAge(ctx, tx, claim)
  if (!known) throw new Refusal(claimMessages.noHolder, { status: 409 })
  const conflict = ageConflict(answer, known, dutchDay(ctx.now()))
  if (!conflict) return
  const [code, values] = [conflictCodes[conflict], { age: known.age }]
  throw new Refusal(code, { values, fields: [{ field: 'age', code, values }] })
}

async function follow(ctx: Context, tx: Tx, claim: StoredClaim, prosecutorId: string): Promise<void> {
  const verdict = verdictOf(await selectTests(tx, claim.id), claim.accountCountry)
  if (verdict.kind === 'claim') {
    const change = { prosecutor_organisation_id: prosecutorId, addressee: verdict.addressee }
    await moveClaim(ctx, tx, claim, { step: 'pass-test', change })
  } else if (verdict.kind === 'back') {
    // In Dutch: the history of a claim is read by all three organisations, in the language of the file.
    const t = translate(obstacleText, 'nl')
    await moveClaim(ctx, tx, claim, { step: 'fail-test', reason: verdict.because.map((one) => t(one)).join(' ') })
  } else await updateClaim(tx, claim.id, { status: 'testing' })
}
