// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, pageIn, pagingOf, refusedForm } from '#foundation/web'
import { answeredFor, type AnsweredForm, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { CheckboxGroup, type ChoiceOption } from '#ui/choice-field'
import { Details } from '#ui/details'
import { ErrorSummary, Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Table } from '#ui/table'
import { List, Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import type { Route } from './+types/list-people.page.ts'
import { grantPath, paths, personPath } from './addresses.ts'
import { InvitedNotice } from '../invite-people/invited-notice.page.tsx'
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
      above={
        <>
          <ErrorSummary errors={actionData?.answered?.summary ?? []} />
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
      {people.some(({ watchesAndKeeps }) => watchesAndKeeps) && (
        <Notice kind="warn">
          <Paragraph>{t('watchesAndKeeps')}</Paragraph>
        </Notice>
      )}
      <Table
        caption={title}
        hideCaption
        responsive
        columns={[
          { key: 'who', text: t('who') },
          { key: 'roles', text: t('roles') },
          { key: 'change', text: t('access') },
        ]}
        rows={people.map(({ id, name, roles, isOneself, isInvited, isSuspended }) => ({
          key: id,
          cells: {
            who: isSuspended ? `${name} (${t('suspended')})` : isInvited ? `${name} (${t('notInYet')})` : name,
            roles: roles.join(', '),
            change: isOneself ? (
              t('oneself')
            ) : (
              <TextLink href={addressIn(language, personPath(id))} hiddenText={t('changeWho', { name })}>
                {t('change')}
              </TextLink>
            ),
          },
        }))}
      />
      <Pagination {...paging} />
      {grantable.length === 0 ? (
        <Paragraph>{t('none')}</Paragraph>
      ) : (
        <AddPerson grantable={grantable} answered={actionData?.answered} />
      )}
    </WorkbenchPage>
  )
}

type AddPersonProps = { grantable: ChoiceOption[]; answered: AnsweredForm | undefined }

function AddPerson({ grantable, answered }: AddPersonProps) {
  const t = translate(peopleText, useLanguage())
  const { isThis, one, all, errorOf } = answeredFor(answered, intent)
  return (
    <Details summary={t('add')} open={isThis}>
      <Form label={t('add')}>
        <Paragraph>{t('addMore')}</Paragraph>
        <TextField
          name="name"
          id={fieldId(intent, 'name')}
          label={t('name')}
          autoComplete="off"
          defaultValue={one('name')}
          error={errorOf('name')}
        />
        <CheckboxGroup
          name="roles"
          id={fieldId(intent, 'roles')}
          legend={t('roles')}
          description={t('rolesMore')}
          defaultValue={all('roles') ?? []}
          error={errorOf('roles')}
          options={grantable}
        />
        <Button>{t('add')}</Button>
      </Form>
    </Details>
  )
}
