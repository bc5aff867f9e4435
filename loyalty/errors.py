"""Everything the club may say no to, and what a clear answer needs to know about it.

    Refusal
    |- NotAllowed            the person may not do this
    |  |- SelfAward          nobody gives points to their own card
    |  |  |- SelfRedeem      nobody takes their own reward or voucher at the till
    |  |- MembersOnly        the person has not joined, or has left
    |  |- NoLongerStaff      the person was removed from the team
    |  |- OwnRequest         who asked, and who gains, does not decide
    |  |- NobodyToAsk        it needs a yes, and nobody is there who may say it
    |  |- AskerStopped       who asked for it was suspended or removed since
    |  |- NotServing         the person is suspended
    |  |- LastBranch         a club is at home somewhere
    |  |- OtherTier          a reward for other tiers
    |  |- NotForYou          an offer for other members
    |- NotFound              one uniform answer for unknown, foreign and revoked codes
    |  |- LinkEnded          an invitation that is used up or over
    |  |- RuleGone, ItemGone, RewardGone, StampCardGone, OfferGone, CampaignGone, SegmentGone
    |                        an owner's rule, item, reward, stamp card, offer, broadcast or group that is not there
    |- Unclear               what was typed cannot be understood
    |  |- AmountUnclear, AmountAmbiguous, AmountOutOfRange
    |  |- DateUnclear, DateImpossible
    |  |- PhoneUnclear, PhoneNotOwn, PhoneUnusable
    |  |- TextTooLong, TextEmpty
    |  |- OutOfRange         a number beyond its bounds
    |  |- AnswersOutOfRange  a question with too few or too many answers
    |  |- LikesOutOfRange    too few or too many likes to choose from
    |  |- LinkUnclear, PlaceUnclear, SeasonUnclear, HoursUnclear
    |  |- DayOver, MomentOver, DaysOutOfOrder
    |  |- PrefixUnclear      what codes are to begin with
    |  |- ThresholdTaken     another tier begins there already
    |  |- NameTaken          another group of members is called so already
    |  |- FileWanted, FileTooLarge, FileTooLong, FileUnreadable, ColumnsUnclear
    |  |- PhotoWanted        something else than a photo
    |  |- NotForMany, MessageTooLong, AlbumHasNoButtons, AlbumFull, ButtonsFull, FieldOnButton, WordsOnly, OneOfferOnly
    |  |                     what an owner sent that cannot go out to many
    |  |- CampaignEmpty      a broadcast that says nothing
    |  |- FieldUnknown       a personal field that a nudge does not know
    |- NotEnough             fewer points than are wanted
    |- NeedsApproval         allowed, if somebody else says yes
    |- LikeTheLast           a purchase so soon after another one that it has to be asked about
    |- FarAboveUsual         an amount so far above the club's others that it has to be asked about
    |- EventAhead            a place at an experience of a later day; it has to be asked about
    |- TooLate               it was right once and is over now
    |  |- QuestionClosed, SettingFixed
    |  |- AlreadyTakenBack   a purchase that was undone, voided or wholly refunded
    |  |- ClaimOver          a claimed reward that was used, cancelled, or is over
    |  |- NotYetOrOver       a reward that is not offered at this time
    |  |- PriceChanged       a reward that costs something else than the member was told
    |  |- EventBegan         an experience that has begun
    |  |- CodeOver           a code at the till that was used, or is older than 15 minutes
    |  |- DisputeOver        an objection that was answered already
    |  |- SaleDecided        a sale whose objection was answered is not undone by who sold it
    |  |- RightAlready       the purchase is what it should be
    |  |- NotPutRight        a purchase that cannot be put right any more
    |  |- ApprovalOver       decided by somebody else, or expired
    |  |- SwitchedOff        the owner has switched that off
    |  |- UndoOver           the five minutes for undoing are over
    |  |- CardClosed         the number is on a card whose holder has left
    |  |- MergeFixed         joined cards whose points were used since
    |  |- ImportedBefore     the very same file was imported already
    |  |- VoucherOver        a voucher that is used, over, not yet good, or for somebody else
    |  |- CampaignFixed, CampaignOver, CopiesTooOld
    |  |                     a broadcast that was confirmed, is over, or is older than two days
    |  |- NewsFixed          news that is going out already, or was cancelled
    |  |- OfferOver          an offer that is over, of which nothing is left, or that has not begun
    |  |- PaymentOver        a question about points on a bill that was answered, or is older than five minutes
    |- TooMany               a limit on counts or guesses
    |  |- QuietFull          more spans or days of silence than anybody keeps
    |  |- FavouritesFull     the cashier's screen has no room for another button
    |  |- SoldOut            nothing is left of a reward
    |  |- RewardLimit        a reward that the member has had often enough
    |  |- QuestionsFull, CatalogueFull, BranchesFull, CategoriesFull, RewardsFull, RulesFull, TiersFull, StampCardsFull
    |  |                     as many as there can be, or as a page can show
    |  |- DatesFull          as many dates as a member may tell
    |  |- SegmentsFull, ConditionsFull, TagsFull, TipsFull
    |  |                     saved groups, conditions of one, or tags of a member are as many as can be
    |  |- LimitReached       one of the counter's limits

A refusal carries data; its words are in the locale files under `refused-<ClassName>`.
"""

from loyalty.full import BranchesFull as BranchesFull
from loyalty.full import CatalogueFull as CatalogueFull
from loyalty.full import CategoriesFull as CategoriesFull
from loyalty.full import DatesFull as DatesFull
from loyalty.full import FavouritesFull as FavouritesFull
from loyalty.full import QuestionsFull as QuestionsFull
from loyalty.full import QuietFull as QuietFull
from loyalty.full import RulesFull as RulesFull
from loyalty.full import StampCardsFull as StampCardsFull
from loyalty.full import TiersFull as TiersFull
from loyalty.full import TipsFull as TipsFull
from loyalty.offered import NotForYou as NotForYou
from loyalty.offered import OfferGone as OfferGone
from loyalty.offered import OfferOver as OfferOver
from loyalty.over import AlreadyTakenBack as AlreadyTakenBack
from loyalty.over import ApprovalOver as ApprovalOver
from loyalty.over import CardClosed as CardClosed
from loyalty.over import CodeOver as CodeOver
from loyalty.over import DisputeOver as DisputeOver
from loyalty.over import ImportedBefore as ImportedBefore
from loyalty.over import MergeFixed as MergeFixed
from loyalty.over import NotPutRight as NotPutRight
from loyalty.over import PaymentOver as PaymentOver
from loyalty.over import QuestionClosed as QuestionClosed
from loyalty.over import RightAlready as RightAlready
from loyalty.over import SaleDecided as SaleDecided
from loyalty.over import SettingFixed as SettingFixed
from loyalty.over import SwitchedOff as SwitchedOff
from loyalty.over import UndoOver as UndoOver
from loyalty.over import VoucherOver as VoucherOver
from loyalty.refusals import NotAllowed as NotAllowed
from loyalty.refusals import NotFound as NotFound
from loyalty.refusals import Refusal as Refusal
from loyalty.refusals import TooLate as TooLate
from loyalty.refusals import TooMany as TooMany
from loyalty.unclaimed import ClaimOver as ClaimOver
from loyalty.unclaimed import EventAhead as EventAhead
from loyalty.unclaimed import EventBegan as EventBegan
from loyalty.unclaimed import NotYetOrOver as NotYetOrOver
from loyalty.unclaimed import OtherTier as OtherTier
from loyalty.unclaimed import PhotoWanted as PhotoWanted
from loyalty.unclaimed import PriceChanged as PriceChanged
from loyalty.unclaimed import RewardGone as RewardGone
from loyalty.unclaimed import RewardLimit as RewardLimit
from loyalty.unclaimed import RewardsFull as RewardsFull
from loyalty.unclaimed import SoldOut as SoldOut
from loyalty.unclear import AmountAmbiguous as AmountAmbiguous
from loyalty.unclear import AmountOutOfRange as AmountOutOfRange
from loyalty.unclear import AmountUnclear as AmountUnclear
from loyalty.unclear import AnswersOutOfRange as AnswersOutOfRange
from loyalty.unclear import ColumnsUnclear as ColumnsUnclear
from loyalty.unclear import DateImpossible as DateImpossible
from loyalty.unclear import DateUnclear as DateUnclear
from loyalty.unclear import DayOver as DayOver
from loyalty.unclear import DaysOutOfOrder as DaysOutOfOrder
from loyalty.unclear import FileTooLarge as FileTooLarge
from loyalty.unclear import FileTooLong as FileTooLong
from loyalty.unclear import FileUnreadable as FileUnreadable
from loyalty.unclear import FileWanted as FileWanted
from loyalty.unclear import HourMissing as HourMissing
from loyalty.unclear import HoursUnclear as HoursUnclear
from loyalty.unclear import LikesOutOfRange as LikesOutOfRange
from loyalty.unclear import LinkUnclear as LinkUnclear
from loyalty.unclear import MomentOver as MomentOver
from loyalty.unclear import OutOfRange as OutOfRange
from loyalty.unclear import PhoneNotOwn as PhoneNotOwn
from loyalty.unclear import PhoneUnclear as PhoneUnclear
from loyalty.unclear import PhoneUnusable as PhoneUnusable
from loyalty.unclear import PlaceUnclear as PlaceUnclear
from loyalty.unclear import PrefixUnclear as PrefixUnclear
from loyalty.unclear import SeasonUnclear as SeasonUnclear
from loyalty.unclear import TextEmpty as TextEmpty
from loyalty.unclear import TextTooLong as TextTooLong
from loyalty.unclear import ThresholdTaken as ThresholdTaken
from loyalty.unclear import Unclear as Unclear
from loyalty.unsaid import FieldUnknown as FieldUnknown
from loyalty.unsaid import NewsFixed as NewsFixed
from loyalty.unsent import CampaignEmpty as CampaignEmpty
from loyalty.unsent import CampaignFixed as CampaignFixed
from loyalty.unsent import CampaignGone as CampaignGone
from loyalty.unsent import CampaignOver as CampaignOver
from loyalty.unsent import CopiesTooOld as CopiesTooOld


class SelfAward(NotAllowed):
    """Staff never give points to their own card."""


class SelfRedeem(SelfAward):
    """Nobody redeems for themselves, nor takes that back."""


class MembersOnly(NotAllowed):
    """That is for members, and the person is not one."""


class NoLongerStaff(NotAllowed):
    """The person worked here once, and what they reach for is the staff's."""


class OwnRequest(NotAllowed):
    """Whoever asked for an approval, and whoever gains by it, does not decide about it."""


class NobodyToAsk(NotAllowed):
    """It needs the yes of somebody who neither asks nor gains, and there is nobody."""


class AskerStopped(NotAllowed):
    """Whoever asked for an approval was suspended or removed since; the request ended as declined."""


class NotServing(NotAllowed):
    """The person works here and is stopped for now; what they were doing did not count."""


class LastBranch(NotAllowed):
    """The only branch that is left cannot be closed."""


class LinkEnded(NotFound):
    """The invitation was used, revoked, or is older than its 24 hours."""


class RuleGone(NotFound):
    """The rule was taken away meanwhile."""


class ItemGone(NotFound):
    """The item is not on sale any more."""


class StampCardGone(NotFound):
    """There is no such stamp card."""


class NotEnough(Refusal):
    """There are fewer points than are wanted."""

    def __init__(self, *, available: int, wanted: int) -> None:
        super().__init__(available=available, wanted=wanted)
        self.available = available


class NeedsApproval(Refusal):
    """It may be done once somebody else has said yes; `reason` is the limit that was passed."""

    def __init__(self, *, reason: str, most: int) -> None:
        super().__init__(reason=reason, most=most)
        self.reason = reason


class LikeTheLast(Refusal):
    """The same member bought something minutes ago; `same`: for the same amount. Somebody has to be asked."""

    def __init__(self, *, same: bool, minutes: int) -> None:
        super().__init__(same="yes" if same else "no", minutes=minutes)


class FarAboveUsual(Refusal):
    """The amount, in minor units, is many times what is usually bought here. Somebody has to be asked."""

    def __init__(self, *, amount_minor: int) -> None:
        super().__init__(far=amount_minor)


class LimitReached(TooMany):
    """One of the counter's limits, named by `reason`."""

    def __init__(self, *, reason: str, most: int) -> None:
        super().__init__(reason=reason, most=most)
