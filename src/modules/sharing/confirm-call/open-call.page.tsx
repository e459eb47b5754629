// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { organisationOf } from '#foundation/access'
import { formatTime, type Language, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, refusedForm } from '#foundation/web'
import { organisationNames } from '#modules/partners'
import { RadioGroup } from '#ui/choice-field'
import { CodeBox } from '#ui/code-box'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { Steps } from '#ui/steps'
import { Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import type { Route } from './+types/open-call.page.ts'
import { callMenu, callText } from './call.text.ts'
import { callDesk, endCall, openCall } from './open-call.command.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const { open, today } = await callDesk(ctx).catch((error: unknown) => {
    // The role alone is not enough: somebody of another kind of organisation has it to no use.
    throw error instanceof Refusal ? new Response(null, { status: error.status }) : error
  })
  const own = organisationOf(ctx.actor) ?? ''
  return {
    title: translate(callMenu, language)('title'),
    name: (await organisationNames(ctx, [own])).get(own) ?? own,
    address: `${new URL(ctx.settings.baseUrl).host}/belt-u-echt`,
    language,
    today,
    open: open && { id: open.id, until: formatTime(open.endsAt, language), lookedUp: open.lookedUp },
  }
}

/** The words go back and forth between this screen and the server, and stay in neither address nor table. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const nothing = { refused: null, call: null, isEnded: false }
  try {
    if (entries.intent === 'look') return { ...nothing, call: { id: one('id'), words: one('words').slice(0, 60) } }
    if (entries.intent === 'end') {
      await endCall(ctx, one('id'))
      return { ...nothing, isEnded: true }
    }
    const language: Language = one('language') === 'en' ? 'en' : 'nl'
    const { id, words } = await openCall(ctx, { endsIn: one('endsIn'), language })
    return { ...nothing, call: { id, words: words.join(' ') } }
  } catch (error) {
    const { answered, status } = refusedForm(ctx, { ...entries, intent: 'open' }, error)
    return data({ ...nothing, refused: answered }, { status })
  }
}

export default function OpenCall({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(callText)
  const { title, name, address, open, today, language } = loaderData
  // Of a call that ended meanwhile the words say nothing any more.
  const words = open && actionData?.call?.id === open.id ? actionData.call.words : null
  return (
    <WorkbenchPage title={title} lead={t('lead', { name })} answered={actionData?.refused}>
      {actionData?.isEnded && <Notice kind="ok" announce more={t('ended')} />}
      {open && (
        <section aria-label={t('now')}>
          {words === null ? (
            <Paragraph>{t('openUntil', { time: open.until })}</Paragraph>
          ) : (
            <CodeBox label={t('words')} code={words} description={t('until', { time: open.until })} />
          )}
          <Paragraph>
            <Status
              kind={open.lookedUp > 1 ? 'warn' : open.lookedUp === 1 ? 'ok' : 'neutral'}
              text={open.lookedUp === 0 ? t('notLooked') : t('looked', { count: open.lookedUp })}
            />
          </Paragraph>
          {open.lookedUp > 1 && <Notice kind="warn" more={t('often')} />}
          <div className="dw-actions">
            <Form intent="look" label={t('look')} submit={t('look')} quiet>
              <HiddenField name="id" value={open.id} />
              {words !== null && <HiddenField name="words" value={words} />}
            </Form>
            <Form intent="end" label={t('end')} submit={t('end')} quiet>
              <HiddenField name="id" value={open.id} />
            </Form>
          </div>
        </section>
      )}
      <Heading level={2}>{t('form')}</Heading>
      <Form intent="open" label={t('form')} submit={t('open')} keepsNothing>
        <TextField
          name="endsIn"
          label={t('endsIn')}
          description={t('endsInMore')}
          inputMode="numeric"
          autoComplete="off"
          width="short"
        />
        <RadioGroup
          name="language"
          legend={t('language')}
          defaultValue={language}
          options={[
            { value: 'nl', text: t('dutch') },
            { value: 'en', text: t('english') },
          ]}
        />
      </Form>
      <Heading level={2}>{t('steps')}</Heading>
      <Steps
        firstLarge={false}
        headingLevel={3}
        steps={[
          { title: t('step1') },
          { title: t('step2', { address }) },
          { title: t('step3') },
          { title: t('step4') },
        ]}
      />
      <Notice kind="warn" more={t('onlyOut')} />
      <Heading level={2}>{t('today', { name })}</Heading>
      <Paragraph>{t('todayMore', today)}</Paragraph>
      <Small>{t('todayWhy')}</Small>
    </WorkbenchPage>
  )
}
