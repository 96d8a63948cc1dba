//! Sellers to try things with.

use std::path::Path;

use tally::domain::id::OfferId;
use tally_backend::SellerRequest;

use super::House;
use super::merchants::{BAKERY, LANTERN, Merchant, RIVER_BIKES};
use crate::seller::{BREAD, EVENING_BREAD, LATER, Line, NO_DEPOSIT, SMALL_LOANS, Seller};
use crate::trouble::Trouble;

/// What a seller offers, in the order of its shop window.
pub struct Stall {
    /// Who sells.
    pub merchant: &'static Merchant,
    /// What its program does.
    pub seller: Seller,
    /// Each offer, and its id.
    pub offers: Vec<(&'static Line, OfferId)>,
}

impl Stall {
    /// The offer that says this.
    pub fn offer(&self, line: &Line) -> Option<OfferId> {
        self.offers.iter().find(|(known, _)| known.title == line.title).map(|(_, id)| *id)
    }
}

impl House {
    /// Everybody who offers perks, with their keys in `directory`; publishes what is not offered yet.
    pub async fn stalls(&self, directory: &Path) -> Result<Vec<Stall>, Trouble> {
        let bakery = self.stall(("bakery", &BAKERY), directory, &[&BREAD, &EVENING_BREAD, &LATER]).await?;
        let bikes = self.stall(("bikes", &RIVER_BIKES), directory, &[&NO_DEPOSIT]).await?;
        let lantern = self.stall(("lantern", &LANTERN), directory, &[&SMALL_LOANS]).await?;
        Ok(vec![bakery, bikes, lantern])
    }

    async fn stall(
        &self,
        (file, merchant): (&str, &'static Merchant),
        directory: &Path,
        lines: &[&'static Line],
    ) -> Result<Stall, Trouble> {
        let id = self.merchant(merchant).await?.merchant;
        let seller =
            Seller::open((file, id), directory, (self.backend.url(), &self.backend.key()), &self.ground).await?;
        self.operator.add_seller(id, SellerRequest { key: seller.key() }).await?;
        let mut offers = Vec::new();
        for line in lines {
            offers.push((*line, seller.offer(line, self.currency).await?));
        }
        Ok(Stall { merchant, seller, offers })
    }
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, SocketAddr};

    use super::House;

    #[tokio::test]
    async fn offers_are_published_once_and_a_seller_sees_no_more_than_uses() {
        let data = tempfile::tempdir().unwrap();
        let listen = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let house = House::start(data.path().join("data"), listen, "CNY".parse().unwrap(), None).await.unwrap();
        let directory = data.path().join("sellers");
        let ids = async |house: &House| {
            let stalls = house.stalls(&directory).await.unwrap();
            assert!(stalls[0].seller.uses().await.unwrap().is_empty());
            stalls.into_iter().flat_map(|stall| stall.offers).map(|(_, id)| id).collect::<Vec<_>>()
        };
        let first = ids(&house).await;
        assert_eq!(first.len(), 5);
        assert_eq!(ids(&house).await, first);
        house.stop().await;
    }
}
