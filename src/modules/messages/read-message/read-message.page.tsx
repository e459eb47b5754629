// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, shownErrors } from '#foundation/web'
import { Button } from '#ui/button'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { List, Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { originalHours } from '../message/message.ts'
import { nameStatusText } from '#modules/shield'
import { takedownText } from '#modules/takedowns'
import type { Route } from './+types/read-message.page.ts'
import { openMessage } from './open-message.query.ts'
import { readMessage } from './read-message.command.ts'
import { readText } from './read-message.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const purpose = 'lezen wat het programma niet kon lezen'
  const opened = await openMessage(ctx, args.params.id, purpose).catch((error) => {
    if (error instanceof Refusal) throw new Response(null, { status: error.status })
    throw error
  })
  const { message, names, pages, subject, text, hasPicture } = opened
  const t = translate(readText, ctx.language)
  const shownAt = (at: Date) => formatDateTime(at, ctx.language)
  const status = translate(nameStatusText, ctx.language)
  const takedown = translate(takedownText, ctx.language)
  const waits = message.status === 'not-read'
  const until = shownAt(new Date(message.receivedAt.getTime() + originalHours * 3_600_000))
  return {
    title: t('read-title', { at: shownAt(message.receivedAt) }),
    lead: t(waits ? 'read-lead' : 'open-lead', { until }),
    list: addressIn(ctx.language, '/werkbank/schild/berichten'),
    waits,
    names: names.map((one) => `${one.name}: ${status(one.status)}`),
    pages: pages.map((one) => `${one.shown}: ${takedown(one.status)}`),
    subject,
    text,
    picture: hasPicture ? addressIn(ctx.language, `/werkbank/schild/berichten/${message.id}/beeld`) : null,
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const lines = [entriesOf(await args.request.formData()).adressen ?? ''].flat().join('\n')
  try {
    await readMessage(ctx, args.params.id, lines)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const fields = error.fields.length > 0 ? error.fields : [{ field: 'adressen', code: error.code }]
    const errors = shownErrors(fields, ctx.language)
    return data({ errors, lines }, { status: error.status === 400 ? 422 : error.status })
  }
  throw redirect(addressIn(ctx.language, '/werkbank/schild/berichten'), 303)
}

export default function ReadMessage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(readText)
  const { title, lead, list, waits, names, pages, subject, text, picture } = loaderData
  const errors = actionData?.errors ?? []
  return (
    <WorkbenchPage title={title} lead={lead} above={<ErrorSummary errors={errors} />}>
      {subject !== '' && (
        <Paragraph>
          {t('subject')}: {subject}
        </Paragraph>
      )}
      <Heading level={2}>{t('content')}</Heading>
      {text === null && <Paragraph>{t('gone')}</Paragraph>}
      {text === '' && <Paragraph>{t('no-text')}</Paragraph>}
      {text && <p className="dw-message">{text}</p>}
      {picture !== null && <img src={picture} alt={t('picture')} />}
      {names.length > 0 && <Heading level={2}>{t('names')}</Heading>}
      {names.length > 0 && <List items={names} />}
      {pages.length > 0 && <Heading level={2}>{t('found')}</Heading>}
      {pages.length > 0 && <List items={pages} />}
      {waits && (
        <Form>
          <TextArea
            name="adressen"
            rows={4}
            label={t('addresses')}
            description={t('addresses-more')}
            error={errors[0]?.message}
            defaultValue={actionData?.lines}
            spellCheck={false}
          />
          <Button>{t('done')}</Button>
        </Form>
      )}
      <Paragraph>
        <TextLink href={list}>{t('back')}</TextLink>
      </Paragraph>
    </WorkbenchPage>
  )
}
