// What goes on at this moment on the screen and under the reader's hand: none of it stands in the address.

/** @import { Dragged } from "../types" */

/** @type {{ byFinger: boolean, dragged: Dragged | null, placing: string | null, picking: boolean, clicked: boolean }} */
export const hand = {
  byFinger: false, // What points now, or pointed last, is a finger.
  dragged: null, // The name that is on its way, and how far from its middle it was taken.
  placing: null, // The next tap or click in the picture says where this name is to stand.
  picking: false, // The next name that is chosen is the other end of a path.
  clicked: false, // The choice came from the picture: it stays where it is, and keeps the focus.
};

/** @type {{ at: string | null, by: string | null }} */
export const walking = {
  at: null, // The name or group at which the keyboard stands, while the picture has the focus.
  by: null, // The statement along which it came there.
};

/** @type {{ name: string | null, ids: string[] }} */
export const pointed = {
  name: null, // The name that was chosen in the lanes,
  ids: [], // and what is said with it where it was.
};

export const looking = {
  whole: true, // The picture fills the frame and follows its size.
  asOpened: false, // The page chose the view, and chooses it anew when the frame changes.
};

/** @type {{ printing: boolean, parts: Element[] | null }} */
export const paper = {
  printing: false, // The picture is being drawn for paper: in light colours, whatever the screen has.
  parts: null, // What stands on paper only, while it does.
};
