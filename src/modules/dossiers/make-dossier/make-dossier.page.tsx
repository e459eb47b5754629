// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { findCase } from '#modules/cases'
import { caseAddress, caseCode } from '#modules/casework'
import { RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Paragraph, Small } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { dossierPath } from '../dossier/addresses.ts'
import { dossierText } from '../dossier/dossier.text.ts'
import { reasons } from '../dossier/dossier.ts'
import { dossierRow } from '../show-dossier/dossier-row.ts'
import { DossierTable } from '../show-dossier/dossier-table.part.tsx'
import { listText } from '../show-dossier/list.text.ts'
import { listMade } from '../show-dossier/read-dossier.query.ts'
import type { Route } from './+types/make-dossier.page.ts'
import { longestPurpose } from './purpose-limit.ts'
import { makeDossier, makingPurpose, recipientsOf } from './make-dossier.command.ts'
import { makeText } from './make-dossier.text.ts'

const intent = 'make'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const id = args.params.id ?? ''
  const found = existing(await findCase(ctx, id, makingPurpose))
  const { dossiers } = await listMade(ctx, 1, found.anchor)
  const r = translate(dossierText, language)
  return {
    title: translate(makeText, language)('title', { code: caseCode(found.anchor) }),
    back: caseAddress(language, found.anchor),
    recipients: (await recipientsOf(ctx)).map(({ id: value, name: text }) => ({ value, text })),
    reasons: reasons.map((value) => ({ value, text: r(`reason-${value}`) })),
    rows: dossiers.map((one) => dossierRow(one, ctx, one.recipient, dossierPath(one.id))),
  }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, intent, async (ctx, entries) => dossierPath(await makeDossier(ctx, args.params.id ?? '', entries)))

export default function MakeDossier({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(makeText, language)
  const { title, back, recipients, rows } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      answered={actionData}
      actions={<TextLink href={back}>{t('back')}</TextLink>}
    >
      <Form intent={intent} label={t('make')} submit={t('send')}>
        <Heading level={2}>{t('make')}</Heading>
        <RadioGroup name="recipient" legend={t('recipient')} description={t('recipientMore')} options={recipients} />
        <RadioGroup name="reason" legend={t('reason')} options={loaderData.reasons} />
        <TextArea
          name="purpose"
          label={t('purpose')}
          description={t('purposeMore')}
          rows={3}
          maxLength={longestPurpose}
        />
        <Small>{t('own')}</Small>
      </Form>
      <Heading level={2}>{t('list')}</Heading>
      {rows.length === 0 ? (
        <Paragraph>{t('none')}</Paragraph>
      ) : (
        <DossierTable
          caption={translate(listText, language)('caption', { count: rows.length })}
          other="recipient"
          rows={rows}
        />
      )}
    </WorkbenchPage>
  )
}
