// SPDX-License-Identifier: EUPL-1.2
import {
  type AgreementKind,
  decideAgreement,
  draftAgreement,
  type DataCategory,
  type ExchangeId,
  type Purpose,
  signAgreement,
} from '#modules/agreements'
import type { TestContext } from '../../../../tests/context.ts'

interface Given {
  exchange: ExchangeId
  senderId: string
  receiverIds: readonly string[]
  kind?: AgreementKind
  dataCategories?: readonly DataCategory[]
  purposes?: readonly Purpose[]
  startsOn?: string
  endsOn?: string
  sampleCap?: number | null
}

/** An agreement that is in force, made as people make one: drafted, signed by every party, activated by somebody else. Returns its id. */
export async function agreementInForce(test: TestContext, given: Given): Promise<string> {
  // From this year to the end of the next, by the clock of the test.
  const year = test.ctx.now().getUTCFullYear()
  const deeds = ['agreements:draft', 'agreements:sign', 'agreements:read'] as const
  const id = await draftAgreement(test.as(given.senderId, ...deeds), {
    kind: given.kind ?? 'sharing-agreement',
    title: 'Proefafspraak',
    reference: 'map 12',
    exchanges: [given.exchange],
    dataCategories: [
      ...(given.dataCategories ?? [
        'account-number',
        'phone-number',
        'email-address',
        'web-address',
        'user-name',
        'warning',
        'narrative',
      ]),
    ],
    purposes: [...(given.purposes ?? ['investigate', 'prevent-payment', 'fraud-detection'])],
    sends: [given.senderId],
    receives: [...given.receiverIds],
    dpiaReference: 'DPIA 7',
    dpiaReviewOn: `${year + 1}-12-31`,
    startsOn: given.startsOn ?? `${year}-01-01`,
    endsOn: given.endsOn ?? `${year + 1}-12-31`,
    sampleCap: given.sampleCap ?? null,
  })
  for (const party of [given.senderId, ...given.receiverIds]) await signAgreement(test.as(party, ...deeds), id, 1)
  await decideAgreement(test.as(given.senderId, ...deeds), { agreementId: id, step: 'activate' })
  return id
}
