// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, translate } from '#foundation/text'
import { Button } from '#ui/button'
import { classNames } from '#ui/class-names'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { type CalendarDate, datePartsOf, formatCalendarDate } from '#values'
import { handleText } from './handle.text.ts'
import { type Answered, partOf } from './part.ts'
import type { ShownReport } from './show-report.query.ts'

type Task = ShownReport['tasks'][number]
type TasksProps = Pick<ShownReport, 'tasks'> & {
  mayWork: boolean
  /** ISO date */
  today: string
  actionData: Answered | undefined
}

export function Tasks({ tasks, mayWork, today, actionData }: TasksProps) {
  const t = useText(handleText)
  const { isOpen } = partOf(actionData, 'task')
  return (
    <>
      <Heading level={2}>{t('tasks')}</Heading>
      {tasks.length === 0 && !mayWork && <Paragraph>{t('noTasks')}</Paragraph>}
      <ul className="dw-entries">
        {tasks.map((task) => (
          <li key={task.id}>
            <OneTask task={task} today={today} mayWork={mayWork} actionData={actionData} />
          </li>
        ))}
      </ul>
      {mayWork && (
        <Details summary={t('taskTitle')} open={isOpen}>
          <Form label={t('taskTitle')}>
            <Fields intent="task" actionData={actionData} />
            <Button appearance="secondary" name="intent" value="task">
              {t('taskAdd')}
            </Button>
          </Form>
        </Details>
      )}
    </>
  )
}

function OneTask({ task, today, mayWork, actionData }: { task: Task } & Omit<TasksProps, 'tasks'>) {
  const language = useLanguage()
  const t = translate(handleText, language)
  const { isOpen, one } = partOf(actionData, 'change-task', task.id)
  const isConflict = isOpen && one('version') !== String(task.version)
  const due = task.dueOn && formatCalendarDate(task.dueOn as CalendarDate, language)
  const isLate = task.dueOn !== null && task.doneAt === null && task.dueOn < today
  const hidden = (
    <>
      <HiddenField name="id" value={task.id} />
      <HiddenField name="version" value={String(task.version)} />
    </>
  )
  return (
    <>
      <p className={classNames('dw-entries__text', task.doneAt !== null && 'dw-entries__text--done')}>{task.text}</p>
      <p className="dw-entries__by">
        {[
          due && (isLate ? t('late', { date: due }) : t('due', { date: due })),
          task.doneAt ? t('doneBy', { name: task.doneName ?? '' }) : task.authorName,
          task.changedName &&
            task.doneAt === null &&
            t('changedBy', { name: task.changedName, at: formatDateTime(task.changedAt, language) }),
        ]
          .filter(Boolean)
          .join('; ')}
      </p>
      {mayWork && (
        <>
          <Form intent={task.doneAt ? 'task-reopen' : 'task-done'} label={task.doneAt ? t('reopen') : t('done')}>
            {hidden}
            <Button appearance="subtle" hiddenText={task.text}>
              {task.doneAt ? t('reopen') : t('done')}
            </Button>
          </Form>
          <Details summary={t('change')} open={isOpen}>
            <Form label={t('change')}>
              {hidden}
              <Fields intent="change-task" actionData={actionData} task={task} />
              {isConflict && (
                <>
                  <Small>
                    {t('theirs', {
                      name: task.changedName ?? task.authorName,
                      at: formatDateTime(task.changedAt, language),
                    })}
                  </Small>
                  <blockquote className="dw-entries__text">
                    {task.text}
                    {due && `, ${due}`}
                  </blockquote>
                </>
              )}
              <Button appearance="secondary" name="intent" value="change-task">
                {t('save')}
              </Button>
            </Form>
          </Details>
        </>
      )}
    </>
  )
}

function Fields(props: { intent: 'task' | 'change-task'; actionData: Answered | undefined; task?: Task }) {
  const t = useText(handleText)
  const { intent, actionData, task } = props
  const { one, errorOf } = partOf(actionData, intent, task?.id)
  const item = task ? `-${task.id}` : ''
  return (
    <>
      <TextField
        name="text"
        id={`${intent}-text${item}`}
        label={t('taskText')}
        autoComplete="off"
        defaultValue={one('text') ?? task?.text}
        error={errorOf('text')}
      />
      <TextField
        name="dueOn"
        id={`${intent}-dueOn${item}`}
        label={t('taskDue')}
        optional
        width="medium"
        autoComplete="off"
        defaultValue={one('dueOn') ?? (task?.dueOn ? written(task.dueOn) : undefined)}
        error={errorOf('dueOn')}
      />
    </>
  )
}

/** '24-11-2026', as one types it. */
function written(day: string): string {
  const parts = datePartsOf(day as CalendarDate)
  return `${parts.day}-${parts.month}-${parts.year}`
}
