// What the page is given, and what its parts hand to each other. The Python side of the first half is the
// picture's model, and `compact.py`, which shortens it for the file.

export type Language = "nl" | "en";
export type Texts = Record<Language, string>;
/** As a text stands in the file: once where it is the same in each language, else in the order of `languages`. */
export type ShortTexts = string | string[];

export interface Kind {
  label: Texts;
  plural?: Texts;
  column?: number;
  ancestors: string[];
  shape: string;
  fill: string;
  light: string;
  dark: string;
}

export interface Relation {
  label: Texts;
  inverse: Texts;
  symmetric: boolean;
  structural: boolean;
  toTheme?: boolean;
  within?: boolean;
  leadsTo?: boolean;
  order: number;
  count?: number;
}

export interface Modality {
  id: string;
  label: Texts;
  line: string;
  count: number;
}

export interface Source {
  id: string;
  issued: string;
  written: Texts;
  title: Texts;
  age: Texts;
  citation: Texts;
  language: string;
}

export interface Difference {
  heading: Texts;
  before: Texts;
  now: Texts;
}

export type Change = "added" | "removed" | "changed" | "unchanged";

/** The days between which a statement starts, ends or happens; what is not stated is left out. */
export interface Days {
  /** With it a date can settle the statement. */
  time?: string;
  firstStart?: string;
  lastStart?: string;
  firstEnd?: string;
  lastEnd?: string;
  lastMoment?: string;
  /** ".." where it is stated to be open. */
  start?: string;
  end?: string;
  written?: string;
}

export interface ShortEntity {
  class: string;
  label?: ShortTexts;
  short?: ShortTexts;
  alternative?: Record<Language, string[]>;
  hidden?: string[];
  note?: ShortTexts;
  identifiers?: Identifier[];
  envisaged?: boolean;
  size: number;
  count?: number;
  /** x and y of each arrangement, in the order of `arrangements`. */
  at: number[];
  deadlines?: string[];
  onlyOfParts?: boolean;
  notStated?: ShortTexts;
  change?: Change;
  differences?: Difference[];
}

export interface Identifier {
  iri: string;
  match: string;
}

/** How something is said, and in which source. */
export interface ShortWay {
  modality?: string;
  said?: ShortTexts;
  denied?: boolean;
  holder?: string;
  /** The place of the source among all. */
  origin?: number;
  source?: ShortTexts;
  language?: string;
}

export interface Inferred {
  subject: string;
  relation: string;
  object: string;
  why: Texts;
  premises: string[];
}

export interface Group {
  x: number;
  y: number;
  radius: number;
  count: number;
  told: string[];
  names: string[];
}

export interface Line {
  width: number;
  dash: number[];
}

/** What stands for a statement in the file: a list of what `columns` names. */
export type Row = (string | number | string[] | { change?: Change; differences?: Difference[] })[];

/** The measures of the drawing, in its own units. */
export interface Size {
  name: number;
  line: number;
  mark: number;
  text: number;
  left: number;
  top: number;
  width: number;
  height: number;
  row: number;
  grown: number;
}

export interface Content {
  title: Texts;
  dataset: { iri: string; version: string; licence: string };
  sources: Source[];
  families: { id: string; label: Texts; count: number; classes: { id: string; count: number }[] }[];
  classes: Record<string, Kind>;
  modalities: Modality[];
  relations: Record<string, Relation>;
  entities: [string, ShortEntity][];
  statements: Row[];
  columns: string[];
  languages: Language[];
  namesElsewhere: string[];
  relationOrder: string[];
  ways: ShortWay[];
  times: { when?: ShortTexts; days?: Days }[];
  places: { where?: ShortTexts; text?: string }[];
  inferred: Inferred[];
  shapes: Record<string, [number, number][]>;
  lines: Record<string, Line>;
  words: Record<string, Texts>;
  notes: Texts[];
  variants: string[];
  changes: { id: Change; label: Texts; names: number; statements: number }[];
  arrangements: { id: string; width: number; height: number }[];
  groups: Record<string, Group>;
  size: Size;
  opens: string;
}

/**
 * All of one kind by name. Who asks for one has its name from the page, so that it is there: where a name may
 * be anything, `has` is asked first.
 */
export interface All<T> extends Map<string, T> {
  get(id: string | null | undefined): T;
  has(id: string | null | undefined): boolean;
}

// --- what the reader chose ---------------------------------------------------------------------------

/** All that stands in the address. Of what can be left out, null is all of it. */
export interface Choices {
  focus: string | null;
  lines: string[];
  language: Language;
  list: boolean;
  class: Set<string> | null;
  modality: Set<string> | null;
  structural: boolean;
  relation: Set<string> | null;
  source: Set<string> | null;
  theme: string | null;
  date: string | null;
  layout: string | null;
  open: string[];
  /** The two ends of a line on the overview. */
  between: string[] | null;
  change: Set<string> | null;
  sort: string | null;
  keys: boolean;
  steps: number | null;
  path: string | null;
  through: boolean;
}

export type Choice = Partial<Choices>;

export interface AddressPart<T = any> {
  /** The value of the texts that stand there, and of none the default. */
  read(texts: string[]): T;
  write(value: T): string[];
  /** Under this name it stands in the state. */
  as: keyof Choices;
  /** Whether a text means something. */
  knows(text: string): boolean;
}

export interface Narrowing {
  /** It leaves out what does not hold on a day. */
  dated?: boolean;
  /** Names of which it takes all lines stay on the picture, faint. */
  fades?: boolean;
  on(): boolean;
  name(id: string): boolean;
  statement(id: string): boolean;
}

/** What a reader can leave out: what passes a value, and the value that lets through what is wanted. */
export interface Filter {
  part: keyof Choices;
  fades?: boolean;
  name(value: any, id: string): boolean;
  statement(value: any, id: string): boolean;
  loosen(value: any, names: string[], lines: string[]): any;
}

/** What of all there is is shown. */
export interface Shown {
  entities: Set<string>;
  statements: Set<string>;
  /** What would be shown, were it not for the date. */
  aside: Set<string>;
  /** Names that are left without any of their lines. */
  bare: Set<string>;
  inferred: Set<Inferred>;
}

export interface Active {
  entities: Set<string>;
  statements: Set<string>;
}

/** All shortest paths between two names. */
export interface Route {
  /** The names by distance. */
  layers: Set<string>[];
  names: Set<string>;
  statements: Set<string>;
  /** Of each name the names one step on, each with the statements between. */
  onward: Map<string, Map<string, string[]>>;
}

/** How a statement whose time a date can settle comes out on a day. */
export type Outcome =
  | "HOLDS" | "STARTED_END_NOT_STATED" | "UNDETERMINED" | "NOT_YET" | "OVER"
  | "HAPPENED" | "STILL_TO_COME" | "PASSED" | "UNDATED";

// --- what is drawn -----------------------------------------------------------------------------------

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A box that may lie aslant: its middle, half its sides, and its bounds. */
export interface Slanted extends Box, Point {
  turn: number;
  cos: number;
  sin: number;
  wide: number;
  high: number;
}

/** A chain of curves: where it starts, and then for each curve its two handles and its end. */
export type Along = number[];

export interface Course {
  along: Along;
  pieces?: (Point & { far: number })[];
  box?: Box;
}

/** Where a name is drawn; `lines` is null where it has no room for its text. */
export interface NameBox extends Box, Point {
  id: string;
  radius: number;
  type: number;
  line: number;
  lines: string[] | null;
  covers: boolean;
  textLeft: number;
  textRight: number;
  textTop: number;
  textBottom: number;
}

/** A closed group: its bubble and its words. */
export interface GroupBox extends Box, Point {
  key: string;
  radius: number;
  type: number;
  lines: string[] | null;
  textMiddle: number;
  textLeft: number;
  textRight: number;
  textTop: number;
  textBottom: number;
}

/** All lines between the same two things, one of which is a closed group. */
export interface Bundle {
  one: string;
  other: string;
  ids: string[];
  drawn: boolean;
  strong: boolean;
}

/** What is on the picture: names, closed groups with what they hold, and groups that are open. */
export interface Scene {
  names: Set<string>;
  groups: Map<string, { count: number; fills: Map<string, number> }>;
  opened: Set<string>;
  narrowed: boolean;
}
