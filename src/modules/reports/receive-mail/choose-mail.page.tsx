// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { addressIn, isMessageCode, messageOf, translate } from '#foundation/text'
import { contextOf, Refusal } from '#foundation/web'
import { Button, ButtonGroup } from '#ui/button'
import { FileField } from '#ui/file-field'
import { ErrorSummary, Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { beginUpload } from '../upload-reports/begin-upload.command.ts'
import type { Route } from './+types/choose-mail.page.ts'
import { readMail } from './read-mail.query.ts'
import { mailMessages, mailText } from './receive-mail.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const asked = new URL(args.request.url).searchParams
  const code = `reports.${asked.get('fout') ?? ''}`
  const reportId = asked.get('melding') ?? ''
  return {
    errors:
      isMessageCode(code) && /^reports\.(?:mail|upload)-/.test(code)
        ? [{ field: 'file', message: messageOf(code, ctx.language) }]
        : [],
    filed: /^[\da-f-]{36}$/.test(reportId)
      ? { reportId, isKnown: asked.has('bekend'), files: Number(asked.get('bijlagen')) || 0 }
      : null,
  }
}

/** A refusal is shown after a redirect: whoever reloads the page sends no mail twice. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const goTo = (path: string) => redirect(addressIn(ctx.language, `/werkbank/aanleveren/mail${path}`), 303)
  try {
    const form = await args.request.formData().catch(() => null)
    if (!form) throw new Refusal(mailMessages.mailTooLarge)
    const file = form.get('file')
    if (!(file instanceof File) || file.size === 0) throw new Refusal(mailMessages.mailMissing)
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new Refusal(mailMessages.mailOutlook)
    await readMail(bytes)
    const base64 = Buffer.from(bytes).toString('base64')
    return goTo(`/${await beginUpload(ctx, { kind: 'mail', name: file.name, base64 })}`)
  } catch (error) {
    const isOurs = error instanceof Refusal && /^reports\.(?:mail|upload)-/.test(error.code)
    if (!isOurs) throw error
    return goTo(`?fout=${error.code.replace('reports.', '')}`)
  }
}

export default function ChooseMail({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(mailText, language)
  const { errors, filed } = loaderData
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')} above={<ErrorSummary errors={errors} isLost />}>
      {filed && (
        <Notice kind={filed.isKnown ? 'info' : 'ok'} title={t(filed.isKnown ? 'title-known' : 'title-done')} announce>
          <Paragraph>{filed.isKnown ? t('known-more') : t('done-more', { files: filed.files })}</Paragraph>
          <Paragraph>
            <TextLink href={addressIn(language, `/werkbank/meldingen/${filed.reportId}`)}>{t('report')}</TextLink>
          </Paragraph>
        </Notice>
      )}
      <Form multipart>
        <FileField
          name="file"
          label={t('file')}
          description={t('file-more')}
          accept=".eml,message/rfc822"
          error={errors[0]?.message}
        />
        <ButtonGroup>
          <Button>{t('send')}</Button>
        </ButtonGroup>
      </Form>
      <Paragraph>
        <TextLink href={addressIn(language, '/werkbank/aanleveren')}>{t('back')}</TextLink>
      </Paragraph>
    </WorkbenchPage>
  )
}
