// SPDX-License-Identifier: EUPL-1.2
import { addressIn, messageOf, translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { CheckboxGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Notice } from '#ui/notice'
import { SummaryList } from '#ui/summary-list'
import { Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { claimPath } from '../claim/addresses.ts'
import { obstacleCodes } from '../judge-claim/obstacle-codes.ts'
import { formatReference } from '../money/reference.ts'
import type { Route } from './+types/write-letter.page.ts'
import { LetterBody } from './letter-body.part.tsx'
import { previewLetter, sendLetter } from './write-letter.command.ts'
import { writeText } from './write.text.ts'

const intent = 'send'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const id = args.params.id ?? ''
  const preview = existing(await previewLetter(ctx, id))
  return {
    title: translate(writeText, ctx.language)('title', { reference: formatReference(preview.claim.reference) }),
    back: addressIn(ctx.language, claimPath(id)),
    version: preview.claim.version,
    letter: preview.letter,
    obstacle: preview.obstacle,
  }
}

export async function action(args: Route.ActionArgs) {
  const id = args.params.id ?? ''
  return answerForm(args, intent, async (ctx, entries) => {
    await sendLetter(ctx, { id, version: Number((entries as Record<string, unknown>).version) || 0 }, entries)
    return claimPath(id)
  })
}

export default function WriteLetter({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(writeText, language)
  const { title, back, version, letter, obstacle } = loaderData
  if (!letter)
    return (
      <WorkbenchPage title={title} answered={actionData} actions={<TextLink href={back}>{t('back')}</TextLink>}>
        <Notice kind="warn" title={t('none')}>
          {obstacle && <Paragraph>{messageOf(obstacleCodes[obstacle], language)}</Paragraph>}
        </Notice>
      </WorkbenchPage>
    )
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      answered={actionData}
      actions={<TextLink href={back}>{t('back')}</TextLink>}
    >
      <SummaryList items={[{ term: t('to'), answer: letter.to.join(', ') }]} />
      <LetterBody letter={letter} />
      <Small>{t('code')}</Small>
      <Form fieldsOf={intent} label={t('send')} submit={t('send')}>
        <HiddenField name="version" value={String(version)} />
        <TextField name="payTo" label={t('payTo')} width="medium" autoComplete="off" spellCheck={false} />
        <CheckboxGroup name="sure" legend={t('sure')} options={[{ value: 'yes', text: t('sure-yes') }]} />
      </Form>
    </WorkbenchPage>
  )
}
