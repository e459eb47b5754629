// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, pageIn, pagingOf, refusedForm } from '#foundation/web'
import { CheckboxGroup, type ChoiceOption } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Table } from '#ui/table'
import { List, Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import type { Route } from './+types/list-people.page.ts'
import { grantPath, paths, personPath } from './addresses.ts'
import { InvitedNotice } from '../invite-people/invited-notice.part.tsx'
import { sayInvited } from '../invite-people/say-invited.query.ts'
import { addPerson } from './keep-people.command.ts'
import { listPeople } from './list-people.query.ts'
import { doneBefore, saidDone } from './people-done.query.ts'
import { peopleText } from './people.text.ts'

const intent = 'add'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const page = pageIn(args.request.url)
  const { people, pages, grantable, waiting } = await listPeople(ctx, page)
  const done = doneBefore(ctx, args.request)
  const shown = {
    title: translate(peopleText, ctx.language)('title'),
    people,
    waiting,
    done,
    grantable,
    paging: pagingOf(addressIn(ctx.language, paths.people), page, pages),
  }
  return data(shown, done ? saidDone(ctx) : {})
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = { ...entriesOf(await args.request.formData()), intent }
  try {
    return { invited: sayInvited(ctx, await addPerson(ctx, entries)), answered: undefined }
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data({ invited: null, answered }, { status })
  }
}

export default function ListPeople({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(peopleText, language)
  const { title, people, waiting, done, grantable, paging } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      answered={actionData?.answered}
      above={
        <>
          {actionData?.invited && <InvitedNotice {...actionData.invited} />}
          {done && !actionData && (
            <Notice kind="ok" announce>
              {done}
            </Notice>
          )}
        </>
      }
    >
      {waiting.length > 0 && (
        <Notice kind="info">
          <Paragraph>{t('waiting')}</Paragraph>
          <List
            items={waiting.map(({ id, name, asks, roles }) => (
              <TextLink key={id} href={addressIn(language, grantPath(id))}>
                {t(`waiting-${asks}`, { name, roles })}
              </TextLink>
            ))}
          />
        </Notice>
      )}
      {people.some(({ watchesAndKeeps }) => watchesAndKeeps) && <Notice kind="warn" more={t('watchesAndKeeps')} />}
      <Table
        caption={title}
        hideCaption
        columns={(column) => [
          column(t('who'), ({ name, isInvited, isSuspended, hasLeft }) =>
            isSuspended
              ? `${name} (${t('suspended')})`
              : hasLeft
                ? `${name} (${t('hasLeft')})`
                : isInvited
                  ? `${name} (${t('notInYet')})`
                  : name,
          ),
          column(t('roles'), ({ roles }) => roles.join(', ')),
          column(t('lastSignIn'), ({ lastSignIn }) => lastSignIn ?? ''),
          column(t('access'), ({ id, name, isOneself }) =>
            isOneself ? (
              t('oneself')
            ) : (
              <TextLink href={addressIn(language, personPath(id))} hiddenText={t('changeWho', { name })}>
                {t('change')}
              </TextLink>
            ),
          ),
        ]}
        rows={people}
      />
      <Pagination {...paging} />
      {grantable.length === 0 ? <Paragraph>{t('none')}</Paragraph> : <AddPerson grantable={grantable} />}
    </WorkbenchPage>
  )
}

type AddPersonProps = { grantable: ChoiceOption[] }

function AddPerson({ grantable }: AddPersonProps) {
  const t = useText(peopleText)
  return (
    <Details summary={t('add')} intent={intent}>
      <Form fieldsOf={intent} label={t('add')} submit={t('add')}>
        <Paragraph>{t('addMore')}</Paragraph>
        <TextField name="name" label={t('name')} autoComplete="off" />
        <CheckboxGroup name="roles" legend={t('roles')} description={t('rolesMore')} options={grantable} />
      </Form>
    </Details>
  )
}
