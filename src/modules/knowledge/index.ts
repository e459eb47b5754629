// SPDX-License-Identifier: EUPL-1.2
export type { ArticleKind } from './article/article.ts'
