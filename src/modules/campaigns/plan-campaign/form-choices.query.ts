// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listOrganisations } from '#modules/partners'
import { listFraudForms } from '#modules/taxonomy'
import { selectVersions } from '../message/message.store.ts'
import { audienceText } from '../message/message.text.ts'
import { adviserOf, adviserTransaction } from '../message/who.query.ts'

/** What one can choose in the form of a campaign. */
export async function formChoices(ctx: Context) {
  const { organisationId } = adviserOf(ctx)
  const [forms, partners, versions] = await Promise.all([
    listFraudForms(ctx),
    listOrganisations(ctx),
    adviserTransaction(ctx, (tx) => selectVersions(tx, { statuses: ['in-force'] })),
  ])
  return {
    forms: forms.filter(({ level }) => level <= 2).map(({ id, label }) => ({ value: id, text: label[ctx.language] })),
    partners: partners.filter(({ id }) => id !== organisationId).map(({ id, name }) => ({ value: id, text: name })),
    messages: versions.map(({ messageId, sentence, audience }) => ({
      value: messageId,
      text: `${sentence} (${audienceText[ctx.language][audience]})`,
    })),
  }
}
