// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, messageOf, translate } from '#foundation/text'
import { contextOf, pageRequest, Refusal, shownErrors } from '#foundation/web'
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { FileField } from '#ui/file-field'
import { ErrorSummary, type FieldError, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Lead, List, Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { messageCode } from '../follow-message/kept-code.query.ts'
import { messageMessages } from '../message/message.text.ts'
import type { Route } from './+types/forward-message.page.ts'
import { forwardMessage } from './forward-message.command.ts'
import { forwardText } from './forward-message.text.ts'

export function loader(args: Route.LoaderArgs) {
  const { language, settings } = contextOf(args)
  const to = (path: string) => addressIn(language, path)
  return {
    title: translate(forwardText, language)('title'),
    mailbox: settings.smtp?.address ?? null,
    links: { follow: to('/schild/doorsturen/volgen'), help: to('/hulp') },
  }
}

/** What was typed comes back with what is wrong; the code of what was taken goes in a cookie, never in an address. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const form = await args.request.formData().catch(() => null)
  const said = (name: string) => {
    const value = form?.get(name)
    return typeof value === 'string' ? value.trim().toWellFormed().replaceAll('\0', '') : ''
  }
  const [text, address] = [said('tekst'), said('adres')]
  try {
    if (!form)
      throw new Refusal(messageMessages.tooLarge, { fields: [{ field: 'bestand', code: messageMessages.tooLarge }] })
    const chosen = form.get('bestand')
    const file = chosen instanceof File && chosen.size > 0 ? new Uint8Array(await chosen.arrayBuffer()) : null
    const code = await forwardMessage(ctx, { text, address, file }, args.context.get(pageRequest).address)
    const cookie = { 'set-cookie': messageCode.cookieFor(ctx, code) }
    throw redirect(addressIn(ctx.language, '/schild/doorsturen/ontvangen'), { status: 303, headers: cookie })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const errors: FieldError[] =
      error.fields.length > 0
        ? shownErrors(error.fields, ctx.language)
        : [{ field: 'tekst', message: messageOf(error.code, ctx.language, error.values) }]
    return data({ errors, text, address }, { status: error.status === 400 ? 422 : error.status })
  }
}

export default function ForwardMessage({ loaderData, actionData }: Route.ComponentProps) {
  const t = translate(forwardText, useLanguage())
  const { title, mailbox, links } = loaderData
  const errors = actionData?.errors ?? []
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  return (
    <PublicPage title={title} above={<ErrorSummary errors={errors} />}>
      <Lead>{t('lead')}</Lead>
      <Form multipart>
        <TextArea
          name="tekst"
          rows={6}
          label={t('text')}
          description={t('text-more')}
          error={errorOf('tekst')}
          defaultValue={actionData?.text}
          autoComplete="off"
          spellCheck={false}
        />
        <TextField
          name="adres"
          label={t('address')}
          description={t('address-more')}
          error={errorOf('adres')}
          defaultValue={actionData?.address}
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
        />
        <FileField
          name="bestand"
          label={t('file')}
          description={t('file-more')}
          accept=".eml,.msg,message/rfc822,image/png,image/jpeg,image/webp"
          error={errorOf('bestand')}
        />
        <Button>{t('send')}</Button>
      </Form>
      <Details summary={t('by-mail')} open={mailbox !== null}>
        {mailbox && <Paragraph>{t('by-mail-more', { address: mailbox })}</Paragraph>}
        <Paragraph>{t('how')}</Paragraph>
        <Paragraph>{t('how-phone')}</Paragraph>
      </Details>
      <Heading level={2}>{t('what')}</Heading>
      <List items={[t('what-1'), t('what-2'), t('what-3')]} />
      <Heading level={2}>{t('entered')}</Heading>
      <Paragraph>
        <TextLink href={links.help}>{t('help')}</TextLink>
      </Paragraph>
      <Heading level={2}>{t('code')}</Heading>
      <Paragraph>
        <TextLink href={links.follow}>{t('code-link')}</TextLink>
      </Paragraph>
    </PublicPage>
  )
}
