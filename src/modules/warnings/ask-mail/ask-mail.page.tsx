// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, filledForm, isFilledIn, leadByCode, pageRequest, refusedForm } from '#foundation/web'
import { fieldId } from '#ui/answered-form'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Lead, List, Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { choices } from '../list-warnings/list-warnings.query.ts'
import { paths } from '../warning/addresses.ts'
import type { Route } from './+types/ask-mail.page.ts'
import { askForWarnings, stopByCode } from './ask-mail.command.ts'
import { askMailText } from './ask-mail.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const done = new URL(args.request.url).searchParams.get('stand')
  const { provinces, municipalities } = await choices(ctx)
  return {
    provinces,
    municipalities,
    hasMail: ctx.settings.mailRelay !== null,
    done: done === 'gevraagd' || done === 'gestopt' ? done : null,
  }
}

export async function action(args: Route.ActionArgs) {
  const { ctx, network } = args.context.get(pageRequest)
  const entries = entriesOf(await args.request.formData())
  const here = addressIn(ctx.language, paths.mail)
  if (isFilledIn(args.request)) return filledForm({ ...entries, intent: 'stop' })
  if (entries.intent === 'stop') {
    const code = String(entries.code ?? '')
    if (await stopByCode(ctx, code.slice(0, 100))) return redirect(`${here}?stand=gestopt`, 303)
    const { errors, status } = await leadByCode(args, code)
    const summary = errors.map((error) => ({ ...error, field: fieldId('stop', 'code') }))
    return data({ entries, errors, summary, isConflict: false }, { status })
  }
  if (entries.intent !== 'ask') throw new Response(null, { status: 400 })
  try {
    await askForWarnings(ctx, entries, network)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  return redirect(`${here}?stand=gevraagd`, 303)
}

export default function AskMail({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(askMailText, language)
  const { provinces, municipalities, hasMail, done } = loaderData
  const to = (path: string) => addressIn(language, path)
  return (
    <PublicPage title={t('title')} back={{ href: to(paths.around), text: t('back') }} answered={actionData}>
      {hasMail && <Lead>{t('lead')}</Lead>}
      {done && !actionData && <Notice kind="ok" announce more={t(done === 'gevraagd' ? 'asked' : 'stopped')} />}
      {done === 'gevraagd' && (
        <Paragraph>
          <ActionLink href={to(paths.confirm)}>{t('enter')}</ActionLink>
        </Paragraph>
      )}
      {!hasMail && (
        <>
          <Paragraph>{t('noMail')}</Paragraph>
          <List
            items={[
              <TextLink key="around" href={to(paths.around)}>
                {t('back')}
              </TextLink>,
              <TextLink key="feed" href={to(paths.atom)}>
                {t('feed')}
              </TextLink>,
            ]}
          />
        </>
      )}
      {hasMail && (
        <Form intent="ask" action={to(paths.mail)} label={t('ask')} submit={t('ask')}>
          <TextField
            name="address"
            label={t('address')}
            description={t('addressMore')}
            type="email"
            autoComplete="email"
          />
          <SelectField name="province" label={t('province')} emptyText={t('everywhere')} options={provinces} />
          <TextField
            name="municipality"
            label={t('municipality')}
            description={t('municipalityMore')}
            suggestions={municipalities}
            autoComplete="off"
            optional
          />
        </Form>
      )}
      <Heading level={2}>{t('byCode')}</Heading>
      <Form intent="stop" action={to(paths.mail)} label={t('stopByCode')} submit={t('stopByCode')} quiet>
        <TextField
          name="code"
          label={t('stopCode')}
          description={t('byCodeMore')}
          autoComplete="off"
          spellCheck={false}
          width="medium"
        />
      </Form>
    </PublicPage>
  )
}
