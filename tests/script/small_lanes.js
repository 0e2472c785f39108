// The small page, with a lane for its plan.

import { stand } from "./browser.js";
import { content } from "./small.js";

stand(content, "nl", ["plan"]);
