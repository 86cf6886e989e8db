// A.8 methods of a null host object
// covers: A8.class, A9.null-pointer
void main()
{
    Counter@ c;
    println("before"); // expect: before
    c.Add(1); // expect exception: Null pointer access
}
