// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, messageOf } from '#foundation/text'
import { contextOf, entriesOf, Refusal, shownErrors } from '#foundation/web'
import { organisationNames } from '#modules/partners'
import { RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { ErrorSummary, type FieldError, Fieldset, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { understandIdentifier } from '#values'
import { requestCode } from '../follow-request/kept-code.query.ts'
import { isConcept } from '../request/answering.data.ts'
import { rights } from '../request/request.ts'
import { requestMessages, rightText } from '../request/request.text.ts'
import type { Route } from './+types/file-request.page.ts'
import { fileRequest } from './file-request.command.ts'
import { fileText } from './file-request.text.ts'
import { Privacy } from './privacy-part.part.tsx'
import { keyFields, longestReason, readRequest } from './read-request.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const to = (path: string) => addressIn(language, path)
  const { intakeOrganisation } = ctx.settings
  const names = await organisationNames(ctx, [intakeOrganisation])
  return {
    token: ctx.secrets.token(18),
    organisation: names.get(intakeOrganisation) ?? intakeOrganisation,
    isConcept,
    links: {
      self: to('/uw-gegevens'),
      follow: to('/uw-gegevens/volgen'),
      object: to('/bezwaar'),
      report: to('/mijn-melding'),
    },
  }
}

/** What somebody is to be found by comes by POST and goes back into the field: it never stands in an address, a log or a history. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const typed = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const read = readRequest(typed, (text) => {
    const understood = understandIdentifier(undefined, text, { demoBankAllowed: !ctx.settings.isProduction })
    return understood.ok ? understood.value : null
  })
  const refused = (errors: FieldError[]) => data({ entries, errors }, { status: 422 })
  if (!read.ok)
    return refused(
      read.faults.map(({ field, fault, values }) => ({
        field,
        message: messageOf(requestMessages[fault], ctx.language, { most: longestReason, ...values }),
      })),
    )
  const token = typed('bon')
  if (!/^[\w-]{24}$/.test(token))
    return refused([{ field: 'recht', message: messageOf(requestMessages.formOld, ctx.language) }])
  try {
    const code = await fileRequest(ctx, token, read.value)
    const headers = { 'set-cookie': requestCode.cookieFor(ctx, code) }
    throw redirect(addressIn(ctx.language, '/uw-gegevens/ontvangen'), { status: 303, headers })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refused(shownErrors(error.fields, ctx.language))
  }
}

export default function FileRequest({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(fileText)
  const { token, links, organisation } = loaderData
  const entries = actionData?.entries ?? {}
  const errors = actionData?.errors ?? []
  return (
    <PublicPage title={t('title')} above={<ErrorSummary errors={errors} />}>
      <Lead>{t('lead')}</Lead>
      <Paragraph>
        <TextLink href="#vraag">{t('askTitle')}</TextLink>
      </Paragraph>
      <Paragraph>
        <TextLink href={links.follow}>{t('follow')}</TextLink>
      </Paragraph>
      <Privacy myReport={links.report} />
      <Heading level={2} id="vraag">
        {t('askTitle')}
      </Heading>
      <Paragraph>{t('ask')}</Paragraph>
      <RequestForm token={token} action={links.self} entries={entries} errors={errors} organisation={organisation} />
      <Heading level={2}>{t('nextTitle')}</Heading>
      <List items={[t('next-1'), t('next-2'), t('next-3'), t('next-4')]} />
      <Details summary={t('moreTitle')}>
        <Paragraph>
          {t('more')} <TextLink href={links.object}>{t('object')}</TextLink>
        </Paragraph>
      </Details>
      <Details summary={t('companiesTitle')}>
        <Paragraph>{t('companies')}</Paragraph>
      </Details>
      <Details summary={t('notTitle')}>
        <Paragraph>{t('not')}</Paragraph>
      </Details>
      <Details summary={t('disagreeTitle')}>
        <Paragraph>{t('disagree')}</Paragraph>
      </Details>
      {loaderData.isConcept && <Small>{t('concept')}</Small>}
    </PublicPage>
  )
}

type FormProps = {
  token: string
  action: string
  entries: Record<string, string | string[]>
  errors: FieldError[]
  organisation: string
}

function RequestForm({ token, action: address, entries, errors, organisation }: FormProps) {
  const t = useText(fileText)
  const r = useText(rightText)
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const field = (name: string) => ({
    name,
    error: errors.find((error) => error.field === name)?.message,
    defaultValue: one(name),
  })
  return (
    <Form action={address} submit={t('submit')}>
      <HiddenField name="bon" value={one('bon') || token} />
      <RadioGroup
        {...field('recht')}
        defaultValue={one('recht') || undefined}
        legend={t('right')}
        description={t('rightHelp')}
        options={rights.map((value) => ({ value, text: r(value) }))}
      />
      <Fieldset legend={t('keys')} description={t('keysHelp')}>
        {keyFields.map((name, index) => (
          <TextField
            key={name}
            {...field(name)}
            label={t(`key${(index + 1) as 1 | 2 | 3}`)}
            description={index === 0 ? t('mailOnly', { organisation }) : undefined}
            optional={index > 0}
            autoComplete="off"
            spellCheck={false}
          />
        ))}
        <TextField
          {...field('meldcode')}
          label={t('reportCode')}
          description={t('reportCodeHelp')}
          optional
          autoComplete="off"
          spellCheck={false}
          width="medium"
        />
      </Fieldset>
      <TextArea {...field('uitleg')} rows={5} label={t('reason')} description={t('reasonHelp')} optional />
      <Fieldset legend={t('reach')} description={t('reachHelp')}>
        <TextField {...field('email')} type="email" label={t('email')} optional autoComplete="email" />
        <TextField {...field('telefoon')} type="tel" label={t('phone')} optional autoComplete="tel" width="medium" />
      </Fieldset>
    </Form>
  )
}
