import { type Challenge, workOut } from "@/lib/petitions/proof";

addEventListener("message", ({ data }: MessageEvent<Challenge>) => {
  void workOut(data).then((answer) => postMessage(answer));
});
