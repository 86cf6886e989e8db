// A.2 const globals can't be changed
// covers: A2.global-types, A3.const-object
const int n = 3;
const array<int> list = {1, 2};

void main()
{
    println(n + list[1]);
    list[0] = 5; // expect error AS3005
    list.insertLast(3); // expect error AS2004
}
