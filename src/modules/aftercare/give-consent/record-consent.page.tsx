// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn } from '#foundation/text'
import { contextOf, entriesOf, Refusal, refusedForm, webMessages } from '#foundation/web'
import { Button } from '#ui/button'
import { CodeBox } from '#ui/code-box'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { Keyboard } from '#ui/keyboard'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Paragraph, Small } from '#ui/text'
import { consentPath, paths } from '../consent/addresses.ts'
import { aftercareMessages } from '../consent/consent.text.ts'
import { orForbidden } from '../consent/or-forbidden.query.ts'
import { Offers } from '../offer-path/offers.part.tsx'
import { shownPaths } from '../offer-path/shown-paths.ts'
import type { Route } from './+types/record-consent.page.ts'
import { ConsentForm } from './consent-form.part.tsx'
import { readConsent } from './read-consent.ts'
import { countRefused, recordConsent } from './record-consent.command.ts'
import { recordText } from './record.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  await orForbidden(ctx)
  return {
    // Of this form: sent twice it is one.
    formId: ctx.newId(),
    offers: shownPaths(ctx.settings, language),
    desk: addressIn(language, paths.desk),
    here: addressIn(language, paths.record),
    wasCounted: new URL(args.request.url).searchParams.has('geteld'),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  // From the phone: what the call says already is filled in. To what somebody says yes is never chosen beforehand.
  if (new URL(args.request.url).searchParams.has('gesprek') && entries.intent !== 'no' && entries.intent !== 'record') {
    const told = {
      entries: toldByPhone(entries),
      errors: [],
      summary: [],
      isConflict: false,
    }
    return data({ refused: told, done: null, counted: false })
  }
  try {
    if (entries.intent === 'no') {
      await countRefused(ctx)
      return data({ refused: null, done: null, counted: true })
    }
    const read = readConsent(entries)
    if (Array.isArray(read)) {
      const fields = read.map(({ field, fault }) => ({
        field,
        code: fault === 'choose' ? webMessages.choose : aftercareMessages[fault],
      }))
      throw new Refusal(fields[0]?.code ?? webMessages.choose, { status: 422, fields })
    }
    const recorded = await recordConsent(ctx, String(entries.id), read)
    const done = {
      code: recorded.code,
      href: addressIn(ctx.language, consentPath(recorded.id)),
      own: `${ctx.settings.baseUrl}${addressIn(ctx.language, paths.own)}`,
      monthsAgo: recorded.monthsAgo,
      wasAsked: recorded.wasAsked,
    }
    return data({ refused: null, done, counted: false }, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data({ refused: answered, done: null, counted: false }, { status })
  }
}

/** Somebody on the phone hears the text; who called for somebody else has not said whether that person is there. */
function toldByPhone(entries: ReturnType<typeof entriesOf>) {
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const isSelf = one('who') !== '' && one('who') !== 'helper' && one('who') !== 'geen'
  const isOtherLanguage = !['', 'nl', 'en'].includes(one('language'))
  return {
    intent: 'record',
    contact: one('phone'),
    said: 'read-out',
    ...(isSelf && { spoke: 'self' }),
    ...(isOtherLanguage && { needs: ['language'] }),
  }
}

export default function RecordConsent({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(recordText)
  const { formId, offers, desk, here, wasCounted } = loaderData
  const done = actionData?.done
  if (done)
    return (
      <WorkbenchPage title={t('doneTitle')} actions={<TextLink href={desk}>{t('back')}</TextLink>}>
        <Told monthsAgo={done.monthsAgo} wasAsked={done.wasAsked} />
        <CodeBox label={t('code')} code={done.code} description={t('codeMore', { address: done.own })} />
        <Paragraph>
          <TextLink href={done.href}>{t('choose')}</TextLink>
        </Paragraph>
        <Paragraph>
          <TextLink href={here}>{t('another')}</TextLink>
        </Paragraph>
      </WorkbenchPage>
    )
  const refused = actionData?.refused ?? undefined
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      answered={refused}
      actions={
        <>
          <TextLink href={desk}>{t('back')}</TextLink>
          <Keyboard
            shortcuts={[
              { keys: 'n', text: t('keyNo'), focus: 'wants-nothing' },
              { keys: 'c', text: t('keyContact'), press: 'record-contact' },
              { keys: 'v', text: t('keySend'), focus: 'record-send' },
              { keys: 'g l', text: t('keyList'), href: desk },
            ]}
          />
        </>
      }
    >
      {(wasCounted || actionData?.counted) && <Notice kind="ok" announce more={t('counted')} />}
      <Heading level={2}>{t('offer')}</Heading>
      <Paragraph>{t('offerMore')}</Paragraph>
      <Offers paths={offers} />
      <Form intent="no">
        <Button appearance="secondary" id="wants-nothing">
          {t('no')}
        </Button>
        <Small>{t('noMore')}</Small>
      </Form>
      <ConsentForm formId={formId} />
    </WorkbenchPage>
  )
}

/** What was found, for the call-taker alone. It stands nowhere else. */
function Told({ monthsAgo, wasAsked }: { monthsAgo: number | null; wasAsked: boolean }) {
  const t = useText(recordText)
  if (!wasAsked) return <Notice kind="info" title={t('notAsked')} />
  if (monthsAgo === null) return <Notice kind="info" title={t('notBefore')} />
  return <Notice kind="info" title={t('before', { months: monthsAgo })} announce more={t('beforeMore')} />
}
