import { z } from 'zod';
import { NoteLineId } from '../../primitives/ids.ts';
import { pictogramIds } from './data/pictograms.ts';
import { PaperLook } from './look.ts';

export const paperKinds = [
  'gespreksblad',
  'schrijfblad',
  'partnerkaart',
  'samenvatting',
  'woordenlijst',
] as const;
export const PaperKind = z.enum(paperKinds);
export type PaperKind = z.infer<typeof PaperKind>;

/** Papers that belong to a case and not to one conversation. */
const casePaperKinds = ['brief', 'zittingsblad'] as const;
/** Every paper that can be shown, printed and saved. */
export const AnyPaperKind = z.enum([...paperKinds, ...casePaperKinds]);
export type AnyPaperKind = z.infer<typeof AnyPaperKind>;

const inEveryBlock = {
  key: z.string(),
  /** The note a line comes from, so that the preview can show it. */
  sourceLineId: NoteLineId.optional(),
};

/** The pieces a paper is made of. Preview, pdf, docx and plain text each know every one of them. */
export const PaperBlock = z.discriminatedUnion('kind', [
  z.object({
    ...inEveryBlock,
    kind: z.literal('heading'),
    text: z.string(),
    /** Stands left of the words. */
    pictogram: z.enum(pictogramIds).optional(),
  }),
  z.object({
    ...inEveryBlock,
    kind: z.literal('paragraph'),
    text: z.string(),
    /** The one thing on the paper that may not be overlooked. */
    isStrong: z.boolean().optional(),
  }),
  /** Someone's own words: with a post beside them and quotation marks. */
  z.object({ ...inEveryBlock, kind: z.literal('own_words'), text: z.string() }),
  z.object({ ...inEveryBlock, kind: z.literal('list_item'), text: z.string() }),
  /** Wie, wat, wanneer; `who` and `when` may be empty. */
  z.object({
    ...inEveryBlock,
    kind: z.literal('agreement'),
    who: z.string(),
    what: z.string(),
    when: z.string(),
    /** Each under the other instead of after each other. */
    isStacked: z.boolean().optional(),
  }),
  z.object({ ...inEveryBlock, kind: z.literal('tick_box'), text: z.string(), when: z.string() }),
  /** Not clear or not decided: in a dashed frame, which survives a copier. */
  z.object({ ...inEveryBlock, kind: z.literal('unclear'), text: z.string(), detail: z.string() }),
  z.object({
    ...inEveryBlock,
    kind: z.literal('contact'),
    name: z.string(),
    detail: z.string(),
    phone: z.string(),
  }),
  /** A difficult word and what it means. */
  z.object({
    ...inEveryBlock,
    kind: z.literal('term'),
    word: z.string(),
    text: z.string(),
    /** What it means begins a line of its own. */
    isStacked: z.boolean().optional(),
  }),
  /** Boxes beside each other, one of which is ticked by hand: who said it, whether it is right. */
  z.object({
    ...inEveryBlock,
    kind: z.literal('choices'),
    label: z.string(),
    options: z.array(z.string()),
  }),
  /** A word with a line behind it to write on. */
  z.object({ ...inEveryBlock, kind: z.literal('fill_in'), label: z.string() }),
  /** An empty line to write on. */
  z.object({ ...inEveryBlock, kind: z.literal('writing_line') }),
]);
export type PaperBlock = z.infer<typeof PaperBlock>;
export type PaperBlockKind = PaperBlock['kind'];

/** A paper as it is shown, printed and saved: A4, in the size and layout of `look`. */
export const Paper = z.object({
  kind: AnyPaperKind,
  title: z.string(),
  subtitle: z.string(),
  blocks: z.array(PaperBlock),
  /** The words of the footer; page numbers are added by what prints it. */
  footer: z.string(),
  look: PaperLook,
});
export type Paper = z.infer<typeof Paper>;

/** What stands on a paper, before it is laid out for the one who reads it. */
export type PaperContent = Omit<Paper, 'look'>;
