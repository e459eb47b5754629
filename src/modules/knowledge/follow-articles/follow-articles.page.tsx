// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
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
import { articlePath, paths } from '../article/addresses.ts'
import { articleKinds } from '../article/article.ts'
import { articleText } from '../article/article.text.ts'
import { listChoices } from '../write-article/read-article-form.query.ts'
import type { Route } from './+types/follow-articles.page.ts'
import { askForMail, changeMail, follow, unfollow } from './follow.command.ts'
import { followText } from './follow.text.ts'
import { type Followed, listFollowed } from './list-followed.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  return { ...(await listFollowed(ctx)), choices: await listChoices(ctx) }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, async (ctx, entries) => {
    const [topic = '', value = ''] = String(entries.subject ?? '').split(/:(.*)/)
    if (entries.intent === 'follow') await follow(ctx, { topic, value })
    else if (entries.intent === 'unfollow') await unfollow(ctx, { topic, value })
    else if (entries.intent === 'mail') await askForMail(ctx, entries)
    else if (entries.intent === 'rhythm') await changeMail(ctx, String(entries.mail))
    else if (entries.intent === 'no-mail') await changeMail(ctx, 'none')
    else throw new Response(null, { status: 400 })
    return paths.follow
  })

export default function FollowArticles({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(followText, language)
  const a = translate(articleText, language)
  const { followed, choices } = loaderData
  const options = [
    { value: 'all:', text: t('all') },
    ...articleKinds.map((kind) => ({ value: `kind:${kind}`, text: t('kind', { name: a(kind) }) })),
    ...choices.map(({ id, text }) => ({ value: `concept:${id}`, text: t('concept', { name: text }) })),
  ]
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      <Heading level={2}>{t('mine')}</Heading>
      {followed.length === 0 && <Paragraph>{t('none')}</Paragraph>}
      <ul className="dw-discussion">
        {followed.map((subject) => (
          <li key={`${subject.topic}:${subject.value}`}>
            <Form intent="unfollow" label={t('stop')}>
              <FollowedName subject={subject} />
              <HiddenField name="subject" value={`${subject.topic}:${subject.value}`} />
              <Button appearance="subtle" hiddenText={subject.name ?? undefined}>
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
      <MailWish t={t} digest="weekly" shown={loaderData} />
    </WorkbenchPage>
  )
}

function FollowedName({ subject: { topic, value, name } }: { subject: Followed }) {
  const language = useLanguage()
  const t = translate(followText, language)
  const a = translate(articleText, language)
  if (topic === 'all') return <Paragraph>{t('all')}</Paragraph>
  const kind = articleKinds.find((one) => one === value)
  if (topic === 'kind') return <Paragraph>{t('kind', { name: kind ? a(kind) : value })}</Paragraph>
  if (topic === 'concept') return <Paragraph>{t('concept', { name: name ?? value })}</Paragraph>
  return (
    <Paragraph>
      {name === null ? (
        t('articleGone')
      ) : (
        <TextLink href={addressIn(language, articlePath(value))}>{t('article', { name })}</TextLink>
      )}
    </Paragraph>
  )
}
