// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { activities } from './activities.ts'
import { laterSource } from './answer-data-subject/later.source.ts'
import { laterRetention } from './later/later.tables.ts'
import { menuText } from './list-work/todo.text.ts'

export default defineModule({
  name: 'todo',
  activities,
  personalData: [laterSource],
  pages: [{ path: 'werkbank', file: 'list-work/list-todo', allow: 'signed-in', script: true, menu: menuText }],
  retention: laterRetention,
})
