// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm } from '#foundation/web'
import { Button } from '#ui/button'
import { MailWish } from '#ui/mail-wish'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { paths } from '../signal/addresses.ts'
import { sectors } from '../signal/signal.ts'
import { signalText } from '../signal/signal.text.ts'
import type { Route } from './+types/follow-signals.page.ts'
import { FeedPart } from './feed-part.part.tsx'
import { askForMail, changeMail, follow, makeFeed, stopFeed, unfollow } from './follow.command.ts'
import { followText } from './follow.text.ts'
import { listFollowed } from './list-followed.query.ts'
import { WebhookPart } from './webhook-part.part.tsx'

export async function loader(args: Route.LoaderArgs) {
  return listFollowed(contextOf(args))
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const [topic = '', value = ''] = String(entries.subject ?? '').split(/:(.*)/)
  try {
    if (entries.intent === 'feed') {
      const feed = { address: `${ctx.settings.baseUrl}${paths.ownFeed}`, password: await makeFeed(ctx) }
      return data({ feed, refused: null }, { headers: { 'cache-control': 'no-store' } })
    }
    if (entries.intent === 'follow') await follow(ctx, { topic, value })
    else if (entries.intent === 'unfollow') await unfollow(ctx, { topic, value })
    else if (entries.intent === 'mail') await askForMail(ctx, entries)
    else if (entries.intent === 'rhythm') await changeMail(ctx, String(entries.mail))
    else if (entries.intent === 'no-mail') await changeMail(ctx, 'none')
    else if (entries.intent === 'no-feed') await stopFeed(ctx)
    else throw new Response(null, { status: 400 })
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data({ feed: null, refused: answered }, { status })
  }
  throw redirect(addressIn(ctx.language, paths.follow), 303)
}

export default function FollowSignals({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(followText, language)
  const s = translate(signalText, language)
  const { followed, forms, webhook, feedSince } = loaderData
  const refused = actionData?.refused ?? undefined
  const sectorName = (value: string) => sectors.find((sector) => sector === value)
  const nameOf = ({ topic, value, name }: (typeof followed)[number]) => {
    if (topic === 'all') return t('all')
    const sector = sectorName(value)
    return topic === 'form' ? t('form', { name: name ?? value }) : t('sector', { name: sector ? s(sector) : value })
  }
  const options = [
    { value: 'all:', text: t('all') },
    ...sectors.map((sector) => ({ value: `sector:${sector}`, text: t('sector', { name: s(sector) }) })),
    ...forms.map(({ id, text }) => ({ value: `form:${id}`, text: t('form', { name: text }) })),
  ]
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      answered={refused}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      <Heading level={2}>{t('mine')}</Heading>
      {followed.length === 0 && <Paragraph>{t('none')}</Paragraph>}
      <ul className="dw-discussion">
        {followed.map((subject) => (
          <li key={`${subject.topic}:${subject.value}`}>
            <Form intent="unfollow" label={t('stop')}>
              <Paragraph>{nameOf(subject)}</Paragraph>
              <HiddenField name="subject" value={`${subject.topic}:${subject.value}`} />
              <Button appearance="subtle" hiddenText={nameOf(subject)}>
                {t('stop')}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <Heading level={2}>{t('add')}</Heading>
      <Form intent="follow" label={t('add')} submit={t('follow')} quiet>
        <SelectField name="subject" label={t('what')} options={options} />
      </Form>
      <MailWish t={t} digest="daily" shown={loaderData} />
      <FeedPart since={feedSince} made={actionData?.feed ?? null} />
      <WebhookPart webhook={webhook} />
    </WorkbenchPage>
  )
}
