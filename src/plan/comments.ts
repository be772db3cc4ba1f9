import { isTaken } from './edit.ts'
import { limits } from './limits.ts'
import type { Comment, Plan } from './model.ts'

/** Adds a comment; the very same plan at the limit, or where the text is too long or the id taken. */
export const addComment = (plan: Plan, comment: Comment): Plan =>
  plan.comments.length >= limits.comments ||
  isTaken(plan, comment.id) ||
  comment.text.length > limits.text
    ? plan
    : { ...plan, comments: [...plan.comments, comment] }

/** Marks a comment as resolved, or opens it again. */
export const resolveComment = (plan: Plan, id: string, resolved: boolean): Plan =>
  plan.comments.some((comment) => comment.id === id && comment.resolved !== resolved)
    ? {
        ...plan,
        comments: plan.comments.map((comment) =>
          comment.id === id ? { ...comment, resolved } : comment,
        ),
      }
    : plan

/** Takes a comment out. */
export const removeComment = (plan: Plan, id: string): Plan =>
  plan.comments.some((comment) => comment.id === id)
    ? { ...plan, comments: plan.comments.filter((comment) => comment.id !== id) }
    : plan
