// "Where this product differs": real literals are correctly rounded
// covers: D.real-literals
// oracle: differs (literals rounded as in IEEE 754)
void main()
{
    println(0.1 + 0.2 == 0.3); // expect: false
    println(0.1 + 0.7 == 0.7999999999999999); // expect: true
}
