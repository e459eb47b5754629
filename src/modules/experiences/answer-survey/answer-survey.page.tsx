// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, isFilledIn, leadByCode, Refusal, shownErrors } from '#foundation/web'
import { Button, ButtonGroup } from '#ui/button'
import { ErrorSummary, Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Lead, Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { stopByCode } from '../stop-asking/stop-asking.command.ts'
import { paths } from '../survey/addresses.ts'
import type { Route } from './+types/answer-survey.page.ts'
import { answerSurvey, declineInvitation, openInvitation } from './answer-survey.command.ts'
import { answerMessages, answerText } from './answer.text.ts'
import { sheetView } from './sheet-view.query.ts'
import { SheetForm } from './sheet-form.part.tsx'
import type { Shown } from './sheet-view.ts'

/** The code goes along in forms only: it stands in no address and no cookie. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const code = [entries.code ?? ''].flat()[0] ?? ''
  const shown = (value: Shown, status = 200) => data<Shown>(value, { status })
  try {
    if (isFilledIn(args.request)) return shown({ stage: 'code', code, message: null })
    if (entries.intent === 'stop') {
      if (await stopByCode(ctx, code)) return shown({ stage: 'stopped' })
      throw new Refusal(answerMessages.unknownCode, { fields: [{ field: 'code', code: answerMessages.unknownCode }] })
    }
    if (entries.intent === 'decline') {
      await declineInvitation(ctx, code)
      return shown({ stage: 'declined' })
    }
    if (entries.intent === 'send') {
      const sent = await answerSurvey(ctx, entries)
      if (sent.stage === 'sent') return shown(sent)
      const masked = { ...entries, remark: sent.remark.text }
      return shown({ stage: 'sheet', sheet: await sheetView(ctx, masked), errors: [], found: sent.remark.found }, 422)
    }
    await openInvitation(ctx, code)
    return shown({ stage: 'sheet', sheet: await sheetView(ctx, { code }), errors: [], found: [] })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const errors = shownErrors(error.fields, ctx.language)
    const status = error.status === 400 ? 422 : error.status
    const isAboutCode = error.fields.some(({ field }) => field === 'code')
    if (error.code === answerMessages.unknownCode) await leadByCode(args, code)
    if (entries.intent === 'send' && !isAboutCode)
      return shown({ stage: 'sheet', sheet: await sheetView(ctx, entries), errors, found: [] }, status)
    return shown({ stage: 'code', code, message: messageOf(error.code, ctx.language, error.values) }, status)
  }
}

export default function AnswerSurvey({ actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(answerText, language)
  const shown: Shown = actionData ?? { stage: 'code', code: '', message: null }
  const link = (path: string) => addressIn(language, path)
  const { stage } = shown
  const errors =
    stage === 'sheet'
      ? shown.errors
      : stage === 'code' && shown.message
        ? [{ field: 'code', message: shown.message }]
        : []
  const title =
    stage === 'sheet'
      ? t('questions', { point: shown.sheet.point })
      : stage === 'code'
        ? t('title')
        : t(`${stage}Title`)
  return (
    <PublicPage
      title={title}
      back={stage === 'sheet' ? undefined : { href: link(paths.public), text: t('back') }}
      above={<ErrorSummary errors={errors} />}
    >
      {stage === 'sheet' && <SheetForm shown={shown} />}
      {stage === 'sent' && (
        <>
          <Lead>{t('sent')}</Lead>
          {shown.isDoubtful && <Paragraph>{t('doubtful')}</Paragraph>}
        </>
      )}
      {stage === 'declined' && <Lead>{t('declined')}</Lead>}
      {stage === 'stopped' && <Lead>{t('stopped')}</Lead>}
      {stage === 'code' && (
        <>
          <Lead>{t('lead')}</Lead>
          <Form action={link(paths.answer)} label={t('title')}>
            <TextField
              name="code"
              label={t('code')}
              description={t('codeMore')}
              error={shown.message ?? undefined}
              defaultValue={shown.code}
              autoComplete="off"
              spellCheck={false}
            />
            <ButtonGroup>
              <Button name="intent" value="open">
                {t('open')}
              </Button>
              <Button appearance="secondary" name="intent" value="stop">
                {t('stop')}
              </Button>
            </ButtonGroup>
            <Small>{t('stopMore')}</Small>
          </Form>
          <Paragraph>
            {t('lost')} <TextLink href={link(paths.stop)}>{t('lostLink')}</TextLink>
          </Paragraph>
        </>
      )}
      {stage !== 'sheet' && (
        <Paragraph>
          {t('help')} <TextLink href={link('/hulp')}>{t('helpLink')}</TextLink>
        </Paragraph>
      )}
    </PublicPage>
  )
}
