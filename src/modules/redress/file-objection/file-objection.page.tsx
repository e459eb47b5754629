// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { sendsMail } from '#foundation/mail'
import { addressIn, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, shownErrors } from '#foundation/web'
import { RadioGroup } from '#ui/choice-field'
import { ErrorSummary, type FieldError, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Lead, List, Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { lookUp } from '#modules/identifiers'
import { findIdentifiers, understandIdentifier } from '#values'
import { objectionCode, restOfForm } from '../follow-objection/kept-code.query.ts'
import { objectionGrounds } from '../objection/objection.ts'
import { groundText, redressMessages } from '../objection/objection.text.ts'
import type { Route } from './+types/file-objection.page.ts'
import { askOffShield } from './ask-off-shield.events.ts'
import { fileObjection } from './file-objection.command.ts'
import { fileText, tabText } from './file-objection.text.ts'
import { longestStory, readObjection } from './read-objection.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const to = (path: string) => addressIn(language, path)
  return {
    tab: translate(tabText, language)('title'),
    token: ctx.secrets.token(18),
    sendsMail: await sendsMail(ctx.settings.mailRelay),
    rest: JSON.parse(restOfForm.codeOf(ctx, args.request) ?? '{}') as Record<string, string>,
    links: { self: to('/bezwaar'), follow: to('/bezwaar/volgen') },
  }
}

const asked = ['kenmerk', 'reden', 'verhaal', 'email'] as const
const longestIdentifier = 2_048

/** What somebody objects against comes by POST and goes back into the field: it never stands in an address, a log or a history. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const typed = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const options = { demoBankAllowed: !ctx.settings.isProduction }
  const understood = understandIdentifier(undefined, typed('kenmerk'), options)
  // From the check: what was asked about there stands in the field, and nothing was sent yet.
  if (entries.intent === 'begin') {
    const begun: Record<string, string | string[]> = { kenmerk: typed('kenmerk').slice(0, longestIdentifier) }
    return data({ entries: begun, errors: [] }, { status: 200 })
  }
  // Of two things in one field, also where one of them could be read, nobody chooses for whoever objects.
  const isOne = findIdentifiers(typed('kenmerk'), options).length < 2
  const problem = isOne ? (understood.ok ? null : understood.problem.code) : 'identifier.more-than-one'
  const read = readObjection(typed, isOne && understood.ok ? understood.value : null, problem)
  // Both stay in sight until each has its objection.
  const both = typed('ander') || (isOne ? '' : typed('kenmerk'))
  const refused = (errors: FieldError[]) => data({ entries: { ...entries, ander: both }, errors }, { status: 422 })
  if (!read.ok)
    return refused(
      read.faults.map(({ field, fault, values }) => ({
        field,
        message: messageOf(redressMessages[fault], ctx.language, { most: longestStory, ...values }),
      })),
    )
  // Told about everything of that kind alike, so it tells nothing of what is listed.
  const [known] = await lookUp(ctx, [read.value.identifier])
  if (known?.outcome === 'protected' && known.isOftenImitated)
    return refused([{ field: 'kenmerk', message: messageOf(redressMessages.neverWarned, ctx.language) }])
  const { canonical } = read.value.identifier
  const other = findIdentifiers(both, options).find((one) => one.canonical !== canonical)?.text
  const sent = (cookie: string) => {
    const [reden, verhaal, email] = ['reden', 'verhaal', 'email'].map(typed)
    const rest =
      other &&
      restOfForm.cookieFor(ctx, JSON.stringify({ kenmerk: other, reden, verhaal: verhaal?.slice(0, 800), email }))
    return new Headers([cookie, rest ?? restOfForm.forgotten(ctx)].map((one) => ['set-cookie', one]))
  }
  const token = typed('bon')
  if (!/^[\w-]{24}$/.test(token))
    return refused([{ field: 'kenmerk', message: messageOf(redressMessages.formOld, ctx.language) }])
  if (read.value.identifier.kind === 'web-address') {
    const { ground, story } = read.value
    const narrative = `${translate(groundText, ctx.language)(ground)}. ${story}`
    try {
      const followed = await askOffShield(ctx, { formToken: token, site: read.value.identifier.canonical, narrative })
      if (followed)
        throw redirect(addressIn(ctx.language, followed.path), { status: 303, headers: sent(followed.cookie) })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return refused(shownErrors(error.fields, ctx.language).map((one) => ({ ...one, field: 'verhaal' })))
    }
  }
  const code = await fileObjection(ctx, token, read.value)
  const headers = sent(objectionCode.cookieFor(ctx, code))
  throw redirect(addressIn(ctx.language, '/bezwaar/ontvangen'), { status: 303, headers })
}

export default function FileObjection({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(fileText)
  const grounds = useText(groundText)
  const { token, links, sendsMail } = loaderData
  const entries: Record<string, string | string[]> = actionData?.entries ?? loaderData.rest
  const errors = actionData?.errors ?? []
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <PublicPage
      tab={`${loaderData.tab} · dijkwacht`}
      title={t('title')}
      above={<ErrorSummary errors={errors} isLost={asked.every((name) => one(name).trim() === '')} />}
    >
      <Lead>{t('lead')}</Lead>
      <Form action={links.self} submit={t('submit')} keepsNothing>
        <HiddenField name="bon" value={one('bon') || token} />
        {one('ander') && <HiddenField name="ander" value={one('ander')} />}
        <TextField
          name="kenmerk"
          label={t('identifier')}
          description={t('identifierHelp')}
          error={errorOf('kenmerk')}
          defaultValue={one('kenmerk')}
          autoComplete="off"
          spellCheck={false}
        />
        <RadioGroup
          name="reden"
          legend={t('ground')}
          options={objectionGrounds.map((value) => ({ value, text: grounds(value) }))}
          error={errorOf('reden')}
          defaultValue={one('reden') || undefined}
        />
        <TextArea
          name="verhaal"
          rows={6}
          label={t('story')}
          description={t('storyHelp')}
          error={errorOf('verhaal')}
          defaultValue={one('verhaal')}
        />
        {sendsMail && (
          <TextField
            name="email"
            type="email"
            label={t('email')}
            description={t('reachHelp')}
            optional
            error={errorOf('email')}
            defaultValue={one('email')}
            autoComplete="email"
          />
        )}
      </Form>
      <Heading level={2}>{t('followTitle')}</Heading>
      <Paragraph>
        <TextLink href={links.follow}>{t('follow')}</TextLink>
      </Paragraph>
      <Heading level={2}>{t('nextTitle')}</Heading>
      <List items={[t('next-1'), t('next-2'), t('next-3'), t('next-4')]} />
      <Heading level={2}>{t('notTitle')}</Heading>
      <Paragraph>{t('not')}</Paragraph>
      <Heading level={2}>{t('disagreeTitle')}</Heading>
      <Paragraph>{t('disagree')}</Paragraph>
    </PublicPage>
  )
}
