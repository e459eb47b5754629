// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf, pageIn, pagingOf } from '#foundation/web'
import { Button } from '#ui/button'
import { CheckboxGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { paths } from '../event/addresses.ts'
import type { Route } from './+types/circle.page.ts'
import { interests } from './circle.ts'
import { circleText } from './circle.text.ts'
import { addMember, eraseContact, removeMember } from './keep-circle.command.ts'
import { readCircle } from './read-circle.query.ts'

const intent = 'add'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const page = pageIn(args.request.url)
  const { members, pages } = await readCircle(ctx, page, 'keep-circle')
  return { members, paging: pagingOf(addressIn(ctx.language, paths.circle), page, pages) }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, async (ctx, entries) => {
    const id = String(entries.id ?? '')
    if (entries.intent === intent) await addMember(ctx, entries)
    else if (entries.intent === 'forget') await eraseContact(ctx, id)
    else if (entries.intent === 'remove') await removeMember(ctx, id)
    else throw new Response(null, { status: 400 })
    return paths.circle
  })

export default function Circle({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(circleText, language)
  const { members, paging } = loaderData
  const field = (name: 'name' | 'cameBy' | 'contactName' | 'contactAddress') => ({
    name,
    label: t(`field_${name}`),
    autoComplete: 'off' as const,
  })
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      <Details summary={t('add')} open={members.length === 0} intent={intent}>
        <Form intent={intent} label={t('add')} submit={t('add')}>
          <TextField {...field('name')} />
          <CheckboxGroup
            name="interests"
            legend={t('field_interests')}
            options={interests.map((value) => ({ value, text: t(value) }))}
          />
          <TextField {...field('cameBy')} description={t('cameByMore')} />
          <TextField {...field('contactName')} description={t('contactMore')} optional />
          <TextField {...field('contactAddress')} type="email" optional />
        </Form>
      </Details>
      <Heading level={2}>{t('list')}</Heading>
      {members.length === 0 ? (
        <Paragraph>{t('none')}</Paragraph>
      ) : (
        <Table
          caption={t('list')}
          hideCaption
          columns={(column) => [
            column(t('what'), ({ name }) => name),
            column(t('interests'), (member) => member.interests.map((theme) => t(theme)).join(', ')),
            column(t('cameBy'), (member) => <span lang="nl">{member.cameBy}</span>),
            column(t('contact'), ({ contact }) =>
              contact ? [contact.name, contact.address].filter(Boolean).join(', ') : t('noContact'),
            ),
            column(t('deeds'), ({ id, name, contact }) => (
              <Form label={name}>
                <HiddenField name="id" value={id} />
                {contact && (
                  <Button appearance="subtle" name="intent" value="forget" hiddenText={name}>
                    {t('forget')}
                  </Button>
                )}{' '}
                <Button appearance="subtle" name="intent" value="remove" hiddenText={name}>
                  {t('remove')}
                </Button>
              </Form>
            )),
          ]}
          rows={members}
        />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
