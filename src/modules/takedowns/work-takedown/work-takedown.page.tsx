// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { answerForm, contextOf, type FormEntries, existing } from '#foundation/web'
import { answeredFor } from '#ui/answered-form'
import { Button } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { List, Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { askNotice, cancelNotice } from '../send-notice/ask-notice.command.ts'
import { NoticePart } from '../send-notice/notice-part.part.tsx'
import { noticePartOf } from '../send-notice/say-notice.ts'
import { EvidenceSection, VendorsPart } from '../../shield/parts.tsx'
import { sayTime, showEvidence, takeVendorForm } from '#modules/shield'
import { statusTone } from '../takedown/status-tone.ts'
import { takedownSteps } from '../takedown/takedown.ts'
import { takedownText } from '../takedown/takedown.text.ts'
import type { Route } from './+types/work-takedown.page.ts'
import { showTakedown } from './show-takedown.query.ts'
import { takeTakedownStep } from './take-step.command.ts'
import { workText } from './work-takedown.text.ts'

const list = '/werkbank/schild/weghalen'
const messagesList = '/werkbank/schild/berichten'
const intent = 'step'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const shown = existing(await showTakedown(ctx, args.params.id ?? ''))
  const { takedown, address, clock, steps } = shown
  const t = translate(workText, language)
  const time = (milliseconds: number) => sayTime(milliseconds / 1_000, language)
  return {
    ...shown,
    notice: noticePartOf({ ...shown, ...ctx.settings }, language),
    evidence: await showEvidence(ctx, takedown.id),
    back: addressIn(language, list),
    file: addressIn(language, `${list}/${takedown.id}/xarf`),
    address: address ?? takedown.shown,
    isForgotten: address === null,
    messages: shown.messages.map(({ id, receivedAt }) => ({
      href: addressIn(language, `${messagesList}/${id}`),
      at: formatDateTime(receivedAt, language),
    })),
    times: [
      { term: t('total'), answer: clock.isRunning ? `${time(clock.total)}, ${t('running')}` : time(clock.total) },
      { term: t('theirs'), answer: time(clock.theirs) },
      { term: t('ours'), answer: time(clock.ours) },
    ],
    steps: steps.toReversed().map((step) => ({ ...step, at: formatDateTime(step.at, language) })),
  }
}

export async function action(args: Route.ActionArgs) {
  const id = args.params.id ?? ''
  return answerForm(args, async (ctx, entries) => {
    await act(ctx, id, entries)
    return `${list}/${id}`
  })
}

/** Does what the form of this intent asks. */
async function act(ctx: Context, takedownId: string, entries: FormEntries): Promise<void> {
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  if (await takeVendorForm(ctx, { takedownId }, entries)) return
  const version = Number(one('version'))
  const asked = one('intent')
  if (asked === 'cancel') return cancelNotice(ctx, takedownId)
  if (asked === 'notice') {
    await askNotice(ctx, { takedownId, covers: one('desk') === '*' ? '' : one('desk'), version })
    return
  }
  const step = takedownSteps.find((each) => each === one('step'))
  if (!step) throw new Response(null, { status: 400 })
  await takeTakedownStep(ctx, { takedownId, step, note: one('note'), contact: one('contact'), version })
}

export default function WorkTakedown({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(workText)
  const words = useText(takedownText)
  const {
    takedown,
    address,
    isForgotten,
    back,
    file,
    times,
    steps,
    possible,
    isDue,
    contacts,
    messages,
    notice,
    vendors,
  } = loaderData
  const [contact = null] = contacts
  const form = answeredFor(actionData, intent)
  const reasons = ['page-of-many', 'shortener', 'ip-address', 'referred'] as const
  const isJudging = takedown.status === 'waiting' || takedown.status === 'cleared'
  const because = reasons.find((each) => each === takedown.because) ?? 'protected'
  return (
    <WorkbenchPage title={takedown.host} answered={actionData} actions={<TextLink href={back}>{t('back')}</TextLink>}>
      <Paragraph>
        <Status kind={statusTone(takedown.status)} text={words(takedown.status)} />
      </Paragraph>
      {form.isConflict && <Notice kind="warn">{t('conflict')}</Notice>}
      {isDue && <Notice kind="warn">{t('due')}</Notice>}
      <Heading level={2}>{t('about')}</Heading>
      <SummaryList
        items={[
          { term: t('page'), answer: <code className="utrecht-code">{address}</code> },
          { term: t('brand'), answer: takedown.brand ?? t('unknown') },
          { term: t('seen'), answer: String(takedown.seen) },
          { term: t('why'), answer: t(because) },
          { term: t('addressee'), answer: takedown.addressee ? words(takedown.addressee) : t('nobody') },
          {
            term: t('contact'),
            answer: contact ? `${contact.name}: ${contact.mailbox ?? contact.form ?? ''}` : t('noContact'),
          },
        ]}
      />
      {messages.length > 0 && (
        <>
          <Paragraph>{t('messages')}</Paragraph>
          <List
            items={messages.map(({ href, at }) => (
              <TextLink key={href} href={href}>
                {t('message', { at })}
              </TextLink>
            ))}
          />
        </>
      )}
      {isForgotten && <Paragraph>{t('forgotten')}</Paragraph>}
      {!isForgotten && !isJudging && (
        <Paragraph>
          <TextLink href={file}>{t('form')}</TextLink>. {t('formHelp')}
        </Paragraph>
      )}
      {loaderData.isJudge && notice.step !== null ? (
        <Paragraph>{t('anotherSends')}</Paragraph>
      ) : (
        <NoticePart {...notice} contacts={contacts} version={takedown.version} />
      )}
      <EvidenceSection evidence={loaderData.evidence} />
      <Heading level={2}>{t('clock')}</Heading>
      <SummaryList items={times} />
      <Heading level={2}>{t(isJudging ? 'judge' : 'what')}</Heading>
      {possible.length === 0 ? (
        <Paragraph>{t('over')}</Paragraph>
      ) : (
        <Form intent={intent} label={t('what')}>
          <HiddenField name="version" value={String(takedown.version)} />
          <RadioGroup
            name="step"
            legend={t('step')}
            options={possible.map((value) => ({ value, text: words(value) }))}
            defaultValue={possible[0]}
          />
          <TextArea name="note" label={t('note')} description={t('noteHelp')} rows={2} />
          {possible.includes('send') && (
            <TextField
              name="contact"
              label={t('where')}
              description={t('whereHelp')}
              optional={contact !== null}
              autoComplete="off"
            />
          )}
          <Button appearance={notice.canMail ? 'secondary' : 'primary'}>{t('save')}</Button>
        </Form>
      )}
      <VendorsPart vendors={vendors} />
      <Heading level={2}>{t('history')}</Heading>
      {steps.length === 0 ? (
        <Paragraph>{t('none')}</Paragraph>
      ) : (
        <List
          items={steps.map(
            (step) =>
              `${t('by', { at: step.at, name: step.byName })}: ${words(step.step)}${step.contact ? ` (${step.contact})` : ''}. ${step.note}`,
          )}
        />
      )}
    </WorkbenchPage>
  )
}
