import { sentence } from "@/lib/infra/form-post";
import { type UploadFault, uploadStatus } from "@/lib/infra/upload";

const refusals: Record<UploadFault, string> = {
  foreign: "This form was sent from another site. Open the page here and send it again.",
  "no-form": "Send this as a form.",
  incomplete: "The form arrived incomplete. Go back and send it again.",
  "too-large": "Together these files are larger than 45 MB. Go back and add fewer at once.",
  busy: "Many people are adding files at this moment. Go back and send it again in a minute.",
  paused: "Files cannot be taken at this moment. Send it without them, or try again later.",
};

/** The answer to a form with files that could not be read. */
export async function refusedUpload(fault: UploadFault): Promise<Response> {
  return sentence(uploadStatus[fault], refusals[fault]);
}
