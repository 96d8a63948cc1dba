"""An offer that Python signed is used from the terminal, and Python sees no more than the step; a loan that it lends is what
Python works out; and whatever is not as it must be is refused."""

import time
from fractions import Fraction

import jwt
import loans
import pytest
from house import DECLINED, DONE, INPUT, STATE, new_id
from jose import altered, key_set, read
from seller import Seller


@pytest.fixture
def seller(backend, wallet):
    """Its customer's points are 550: nothing is known of them, and they agreed that it may be."""
    wallet.sync().ended(DONE)
    wallet.consent("collect", "--yes").ended(DONE)
    deadline = time.monotonic() + 30
    while wallet.run("points").ended(DONE).json["state"] != "assessed":
        assert time.monotonic() < deadline, "no score comes"
        wallet.sync().ended(DONE)
    return Seller(backend, merchant=backend.merchant("BEST NOODLES", category="5812"))


def reaching(wallet, offer):
    wallet.run("perks", "--refresh").ended(DONE)
    return wallet.consent("reach", offer, "--yes").ended(DONE).json["id"]


def test_a_step_is_used_and_only_the_step_is_told(wallet, backend, seller):
    offer = seller.publish(steps=[(500, 500), (550, 1_000), (551, 2_000)])
    reach = reaching(wallet, offer)
    shown = [perk for perk in wallet.run("perks").ended(DONE).json["offers"] if perk["id"] == offer]
    assert shown[0]["ordinary"] == "full-price" and "eligible" in str(shown[0]["eligibility"])
    paid = wallet.pay(seller.merchant, "19.99", perk=offer).ended(DONE).json
    assert paid["total"]["minor"] == 1_799 and paid["perk"]["step"]["points"] == 550
    evidence = wallet.evidence(paid["id"])
    terms = read(evidence["operation"], key_set(evidence["signer"]), "tally-payment+jwt")["body"]["terms"]
    assert terms["perk"]["offer"] == offer and terms["perk"]["ordinary"] == {"minor": 1_999, "currency": "CNY"}
    uses = seller.uses()
    assert [(use["offer"], use["step"]) for use in uses] == [(offer, 550)]
    assert uses[0]["customer"] == backend.payments(seller.merchant)[paid["id"]]["payer"]
    wallet.sync().ended(DONE)
    looks = [look for look in wallet.run("access").ended(DONE).json["access"] if look["consent"] == reach]
    assert len(looks) == 1 and looks[0]["looker"]["step"] == 550


def test_what_is_not_signed_by_the_seller_is_refused(seller):
    offer = seller.offer()
    assert seller.submit(altered(offer, lambda claims: claims["offer"]["steps"][0].update(benefit=900))).status_code == 422
    for changes in ({"aud": "elsewhere"}, {"iss": new_id()}, {"steps": [(550, 1_001)]}, {"kind": "loan", "lending": None}):
        assert seller.submit(seller.offer(**changes)).status_code == 422, changes
    railway = Seller(seller.backend, merchant=seller.backend.merchant("RAILWAY", category="4112"), category="4112")
    assert railway.submit(railway.offer()).status_code == 422
    assert seller.get("/seller/v1/offers")["items"] == []


def test_an_offer_that_was_published_is_what_was_signed(seller):
    offer = seller.offer()
    answer = seller.submit(offer).json()
    assert answer["offer"] == offer
    card = read(answer["card"], seller.keys, "tally-seller+jwt")
    assert card["sub"] == seller.merchant.id and card["key"] == seller.key.jwk
    with pytest.raises(jwt.InvalidSignatureError):
        read(altered(offer, lambda claims: claims.update(title="Free")), key_set(card["key"]), "tally-offer+jwt")


def test_a_loan_is_what_anybody_works_out(wallet, seller):
    offer = seller.publish(kind="loan", steps=[(500, 10_000), (525, 20_000), (550, 30_000)])
    reaching(wallet, offer)
    before = wallet.balance()
    shown = wallet.run("loans", "quote", offer, "300.00").ended(DONE).json
    assert wallet.run("loans").ended(DONE).json["loans"] == [], "nothing was signed"
    assert shown["total"]["minor"] == 30_450 == sum(one["amount"]["minor"] for one in shown["instalments"])
    amounts = [one["amount"]["minor"] for one in shown["instalments"]]
    assert shown["yearly_cost"] == loans.yearly_cost(30_000, [(amount, Fraction(month, 12)) for month, amount in enumerate(amounts, 1)])
    assert wallet.run("loans", "take", offer, "300.01", "--yes").status != DONE
    taken = wallet.run("loans", "take", offer, "300.00", "--yes").ended(DONE).json
    assert wallet.balance() == before + 30_000
    wallet.run("loans", "take", offer, "1.00", "--yes").ended(STATE)
    for one in wallet.run("loans", "show", taken["id"]).ended(DONE).json["instalments"]:
        wallet.run("repay", one["bill"], "--yes").ended(DONE)
    assert wallet.run("loans", "show", taken["id"]).ended(DONE).json["repaid_at"]
    assert wallet.balance() == before - 450


def test_whoever_lets_the_seller_learn_nothing_pays_the_ordinary_price(wallet, seller):
    offer = seller.publish()
    wallet.run("perks", "--refresh").ended(DONE)
    refused = wallet.pay(seller.merchant, "10.00", perk=offer)
    assert refused.status in (DECLINED, INPUT, STATE) and "ordinary" in refused.out
    assert wallet.pay(seller.merchant, "10.00").ended(DONE).json["total"]["minor"] == 1_000
    assert seller.uses() == []
